package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.CoverPictures;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Moves;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.kernel.Address;
import org.seamark.kernel.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * How the pages of all records are answered: found by code, each at one address, and not sent again
 * to a reader who has them.
 */
@Component
public class RecordPages {

    private static final Logger LOG = LoggerFactory.getLogger(RecordPages.class);
    private static final int RELATED = 5;
    private static final int LOOKED_AT = 3;

    private final ListingIndex index;
    private final Moves moves;
    private final SiteAddress site;
    private final Edition edition;
    private final CoverPictures covers;

    RecordPages(
            ListingIndex index,
            Moves moves,
            SiteAddress site,
            Edition edition,
            CoverPictures covers) {
        this.index = index;
        this.moves = moves;
        this.site = site;
        this.edition = edition;
        this.covers = covers;
    }

    /** What an address leads to, also by the words of an earlier title; else there is no page. */
    public <P extends Publication<?>> P require(
            String address, Function<String, Optional<P>> byCode) {
        var code = Address.parse(address.toLowerCase(Locale.ROOT)).map(Address::code);
        return code.flatMap(byCode).orElseThrow(() -> elsewhere(code.orElse("")));
    }

    private RuntimeException elsewhere(String code) {
        return moves.standIn(code)
                .<RuntimeException>map(other -> new MovedRecord(other.address()))
                .orElseGet(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * The page of a record, or the way to its one address. The page brings a tag, by which it is
     * known again.
     *
     * @param path the path after the language, as it was asked for
     */
    public <P extends Publication<?>> ModelAndView answer(
            Language language,
            P record,
            String path,
            HttpServletResponse response,
            BiFunction<P, RecordPage, ModelAndView> view) {
        if (!path.equals(record.address())) {
            var home = new RedirectView("/" + language.code() + "/" + record.address());
            home.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(home);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, site.cacheControl("no-cache"));
        var cover = cover(record);
        response.setHeader(HttpHeaders.ETAG, mark(record, cover));
        var page = page(record, language, () -> related(record, language, response), cover, false);
        response.setHeader(HttpHeaders.LINK, new Signposts(page, language, site.origin()).header());
        return view.apply(record, page);
    }

    /**
     * The page shows related entries too, so it is another whenever the catalogue is; and what is
     * found out of its files. No moment says all that, and none is told.
     */
    private String mark(Publication<?> record, @Nullable String cover) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, record.changed());
        return "W/\""
                + Long.toHexString(micros)
                + "-"
                + index.state()
                + "-"
                + edition.mark()
                + (cover == null ? "" : "-" + Integer.toHexString(cover.hashCode()))
                + "\"";
    }

    /** The complete address of a record's page, as files carry it away. */
    public String complete(Publication<?> record, Language language) {
        return site.origin() + "/" + language.code() + "/" + record.address();
    }

    /** Without them a page is worth reading, and not worth keeping. */
    private List<Hit> related(
            Publication<?> record, Language language, HttpServletResponse response) {
        try {
            return index.related(record.reference(), language, RELATED);
        } catch (IndexUnavailable away) {
            LOG.warn("related=none cause={}", away.getClass().getSimpleName());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return List.of();
        }
    }

    /** The page of what is not published, for who works on it. */
    public RecordPage preview(Publication<?> record, Language language) {
        return page(record, language, List::of, null, true);
    }

    private RecordPage page(
            Publication<?> record,
            Language language,
            Supplier<List<Hit>> related,
            @Nullable String cover,
            boolean preview) {
        return new RecordPage(
                record,
                record.listing(),
                SingletonSupplier.of(related),
                record.citation(language, complete(record, language)),
                cover,
                preview);
    }

    private @Nullable String cover(Publication<?> record) {
        return record.files().stream()
                .limit(LOOKED_AT)
                .flatMap(file -> covers.of(file).stream())
                .findFirst()
                .orElse(null);
    }

    /** The citation of a record as a file, for reference managers. */
    public ResponseEntity<byte[]> citation(
            Publication<?> record, Language language, CitationFormat format) {
        var page = complete(record, language);
        var citation = record.citation(language, page).identifiedBy(record.links());
        var file = "%s.%s".formatted(record.code(), format.suffix());
        var type = MediaType.parseMediaType(format.mediaType());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, site.cacheControl("no-cache"))
                .header(HttpHeaders.LINK, Signposts.describes(page))
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(format.write(citation).getBytes(StandardCharsets.UTF_8));
    }
}
