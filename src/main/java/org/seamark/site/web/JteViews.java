package org.seamark.site.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Countries;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Renders {@code <module>/<page>} from the template of that name, with a shell around the model.
 */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates;
    private final Shell.Surroundings surroundings;

    JteViews(
            TemplateEngine templates,
            Texts texts,
            Countries countries,
            ResourceUrlProvider assets) {
        this.templates = templates;
        this.surroundings = new Shell.Surroundings(texts, countries, assets);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(template) : null;
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
            var page = new Utf8ByteOutput();
            templates.render(template, parameters, page);
            response.setContentType(getContentType());
            response.setHeader("Content-Language", shell.language().code());
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }

    /** The language is the first part of the path; pages without one are in English. */
    private Shell shell(HttpServletRequest request) {
        var address = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        var path = (address == null ? request.getRequestURI() : address).substring(1);
        int slash = path.indexOf('/');
        var first = slash < 0 ? path : path.substring(0, slash);
        var language = Language.of(first);
        var origin = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        return language.isPresent()
                ? new Shell(
                        language.get(),
                        slash < 0 ? "" : path.substring(slash + 1),
                        query,
                        origin,
                        surroundings)
                : new Shell(Language.EN, "", "", origin, surroundings);
    }
}
