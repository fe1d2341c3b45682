package org.seamark.site.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
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
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Renders {@code <module>/<page>} from the template of that name, with a shell around the model.
 */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates;
    private final SiteAddress site;
    private final Shell.Surroundings surroundings;

    JteViews(
            TemplateEngine templates,
            Texts texts,
            Countries countries,
            ResourceUrlProvider assets,
            SiteAddress site,
            ObjectProvider<Unread> unread,
            ObjectProvider<Reviewing> reviewing,
            @Value("${seamark.contact:}") String contact) {
        this.templates = templates;
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

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return templates.hasTemplate(name + ".jte") ? new JteView(name + ".jte") : null;
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var parameters = new HashMap<String, Object>();
            if (model != null) {
                model.forEach((name, value) -> {
                    if (!(value instanceof BindingResult) && value != null) {
                        parameters.put(name, value);
                    }
                });
            }
            var shell = shell(request);
            parameters.put("shell", shell);
            try (var page = new PageOutput()) {
                templates.render(template, parameters, page);
                send(page, shell, request, response);
            }
        }

        private void send(
                PageOutput page,
                Shell shell,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            response.setContentType(getContentType());
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, shell.language().code());
            if (shell.isPersonal()) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            }
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            if (response.getStatus() != HttpServletResponse.SC_OK
                    || shell.isPersonal()
                    || !isKnown(page, request, response)) {
                response.setContentLength(page.length());
                page.writeTo(response.getOutputStream());
            }
        }
    }

    /**
     * Pages may be kept for a minute, and after that need not be sent again while unchanged; those
     * that bring a tag of their own have been compared already.
     */
    private boolean isKnown(
            PageOutput page, HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, site.cacheControl("max-age=60"));
        }
        if (response.containsHeader(HttpHeaders.ETAG)) {
            return false;
        }
        var castagnoli = new CRC32C();
        page.update(castagnoli);
        var ethernet = new CRC32();
        page.update(ethernet);
        var sum = castagnoli.getValue() << Integer.SIZE | ethernet.getValue();
        var tag = "W/\"" + Long.toHexString(sum) + "\"";
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }

    /** The language is the first part of the path; without one, what the browser asks for. */
    static Language language(String path, HttpServletRequest request) {
        int end = path.indexOf('/', 1);
        return Language.of(path.substring(1, end < 0 ? path.length() : end))
                .orElseGet(() -> Negotiation.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private Shell shell(HttpServletRequest request) {
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
