package org.seamark.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seamark.accounts.web.Reviewing;
import org.seamark.accounts.web.SignedIn;
import org.seamark.accounts.web.Unread;
import org.seamark.catalogue.web.SiteAddress;
import org.seamark.kernel.Language;
import org.seamark.kernel.Negotiation;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Countries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Puts a shell around each page that is asked for. */
@Component
class Shells {

    private final SiteAddress site;
    private final Shell.Surroundings surroundings;

    Shells(
            Texts texts,
            Countries countries,
            ResourceUrlProvider assets,
            SiteAddress site,
            ObjectProvider<Unread> unread,
            ObjectProvider<Reviewing> reviewing,
            @Value("${seamark.contact:}") String contact) {
        this.site = site;
        this.surroundings =
                new Shell.Surroundings(
                        texts,
                        Arrays.stream(Language.values())
                                .collect(
                                        Collectors.toMap(
                                                Function.identity(),
                                                language ->
                                                        new Labels(texts, countries, language))),
                        assets,
                        new ConcurrentHashMap<>(),
                        unread.getIfAvailable(() -> account -> 0),
                        reviewing.getIfAvailable(() -> account -> false),
                        contact.strip());
    }

    /** The language is the first part of the path; without one, what the browser asks for. */
    static Language language(String path, HttpServletRequest request) {
        int end = path.indexOf('/', 1);
        return Language.of(path.substring(1, end < 0 ? path.length() : end))
                .orElseGet(() -> Negotiation.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** That of the page which was asked for, also where an error is shown instead. */
    Shell shell(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed;
        var language = language(path, request);
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var home = Shell.url(language, "");
        if (path.equals(home) || path.startsWith(home + "/")) {
            var page = path.length() > home.length() ? path.substring(home.length() + 1) : "";
            return shell(language, page, query, request);
        }
        return shell(language, "", "", request);
    }

    private Shell shell(Language language, String page, String query, HttpServletRequest request) {
        return new Shell(
                language,
                page,
                query,
                site.origin(),
                surroundings,
                SignedIn.behind(request).orElse(null),
                () ->
                        Objects.requireNonNull(
                                (CsrfToken) request.getAttribute(CsrfToken.class.getName())));
    }
}
