package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.exports.Export;
import org.seamark.catalogue.exports.ExportFormat;
import org.seamark.catalogue.exports.Exports;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.DisconnectedClientHelper;

/** All that a search finds as a file, sent while it is written. */
@Controller
class ExportController {

    private final SearchReading reading;
    private final Exports exports;
    private final ExportPlaces places;
    private final SearchNames names;
    private final FacetValueNames values;
    private final Texts texts;
    private final SiteAddress site;
    private final Clock clock;

    ExportController(
            SearchReading reading,
            Exports exports,
            ExportPlaces places,
            SearchNames names,
            FacetValueNames values,
            Texts texts,
            SiteAddress site,
            Clock clock) {
        this.reading = reading;
        this.exports = exports;
        this.places = places;
        this.names = names;
        this.values = values;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    /** A place is taken before anything is said, so that it can still be refused. */
    @GetMapping("/{language:ar|zh|en|fr|ru|es}/search.{format:csv|json|bib|ris}")
    void export(
            @PathVariable Language language,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var written = ExportFormat.require(format);
        var search =
                reading.read(Objects.requireNonNullElse(request.getQueryString(), ""), language);
        var export = export(search);
        try (var place = places.take(request.getRemoteAddr())) {
            announce(written, export, response);
            if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
                send(search, written, export, place, response);
            }
        }
    }

    /** An index that breaks off looks like a reader who does. */
    static boolean hasReaderGone(Throwable mishap) {
        return !(mishap instanceof IndexUnavailable)
                && DisconnectedClientHelper.isClientDisconnectedException(mishap);
    }

    /** Who has gone on the way needs no more; what goes wrong otherwise must be seen. */
    private void send(
            Search search,
            ExportFormat format,
            Export export,
            ExportPlaces.Place place,
            HttpServletResponse response)
            throws IOException {
        var labels = new FileLabels(search.language(), texts, values);
        try {
            var target = place.inTime(response.getOutputStream());
            exports.write(search, format, export, labels, target);
        } catch (IOException | RuntimeException | Error mishap) {
            if (hasReaderGone(mishap)) {
                return;
            }
            if (response.isCommitted()) {
                throw new CutShort(mishap);
            }
            response.reset();
            throw mishap;
        }
    }

    /** Answered by nobody, so that the server breaks off the connection. */
    @ExceptionHandler
    void breakOff(CutShort cut) {
        throw cut;
    }

    private Export export(Search search) {
        return new Export(
                names.site(search),
                site.origin(),
                names.name(search),
                site.origin() + new SearchAddress(search).page(1),
                search.language(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private void announce(ExportFormat format, Export export, HttpServletResponse response) {
        var name = "seamark-" + export.at().toString().substring(0, 10) + "." + format.suffix();
        response.setContentType(format.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, site.cacheControl("no-cache"));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, export.language().code());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
