package org.seamark.site.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.web.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Renders {@code <module>/<page>} from the template of that name, with a shell around the model.
 */
@Component
class JteViews implements ViewResolver, Ordered {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates;
    private final Shells shells;
    private final SiteAddress site;
    private final KeptPages kept;

    JteViews(
            TemplateEngine templates,
            Shells shells,
            SiteAddress site,
            @Value("${server.compression.enabled:false}") boolean packing) {
        this.templates = templates;
        this.shells = shells;
        this.site = site;
        this.kept = new KeptPages(packing);
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
            return HTML;
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var shell = shells.shell(request);
            var tag = shell.isPersonal() ? null : response.getHeader(HttpHeaders.ETAG);
            if (tag != null && hasIt(tag, request, response)) {
                head(shell, response);
                return;
            }
            var mark = tag == null ? null : kept.mark(tag, shell, request);
            var known = mark == null ? null : kept.find(mark);
            if (known != null) {
                head(shell, response);
                known.send(response);
                return;
            }
            try (var page = new PageOutput()) {
                templates.render(template, parameters(model, shell), page);
                head(shell, response);
                if (mark != null && mayBeKept(shell, response)) {
                    kept.keep(mark, page).send(response);
                } else if (response.getStatus() != HttpServletResponse.SC_OK
                        || shell.isPersonal()
                        || tag != null
                        || !hasIt(tag(page), request, response)) {
                    response.setContentLength(page.length());
                    page.writeTo(response.getOutputStream());
                }
            }
        }
    }

    private static Map<String, Object> parameters(@Nullable Map<String, ?> model, Shell shell) {
        var parameters = new HashMap<String, Object>();
        if (model != null) {
            model.forEach((name, value) -> {
                if (!(value instanceof BindingResult) && value != null) {
                    parameters.put(name, value);
                }
            });
        }
        parameters.put("shell", shell);
        return parameters;
    }

    /** Pages may be kept for a minute, where they do not say otherwise. */
    private void head(Shell shell, HttpServletResponse response) {
        response.setContentType(HTML);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, shell.language().code());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (shell.isPersonal()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        } else if (response.getStatus() == HttpServletResponse.SC_OK
                && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, site.cacheControl("max-age=60"));
        }
    }

    /** Not what is personal after all, and not what lacks something (related entries, say). */
    private static boolean mayBeKept(Shell shell, HttpServletResponse response) {
        var told = Objects.requireNonNullElse(response.getHeader(HttpHeaders.CACHE_CONTROL), "");
        return !shell.isPersonal() && !told.contains("no-store");
    }

    /** A page need not be sent to who has it; what a member has may be a visitor's. */
    private static boolean hasIt(
            String tag, HttpServletRequest request, HttpServletResponse response) {
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }

    /** Of a page that brings none of its own. */
    private static String tag(PageOutput page) {
        var castagnoli = new CRC32C();
        page.update(castagnoli);
        var ethernet = new CRC32();
        page.update(ethernet);
        var sum = castagnoli.getValue() << Integer.SIZE | ethernet.getValue();
        return "W/\"" + Long.toHexString(sum) + "\"";
    }
}
