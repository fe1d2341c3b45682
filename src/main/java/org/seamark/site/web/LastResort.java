package org.seamark.site.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Negotiation;
import org.seamark.kernel.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers requests that are so broken that the server does not let them in, in the reader's
 * language and without a word about the server.
 */
@Component
class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Texts texts;

    LastResort(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var error = new ErrorPage(response.getStatus(), Identifiers.code(Identifiers.next()));
            LOG.info("reference={} status={} refused=server", error.reference(), error.status());
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader("Cache-Control", "no-store");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.getOutputStream()
                        .write(page(error, request).getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("reference={} nobody to answer", error.reference());
            }
        }

        private String page(ErrorPage error, Request request) {
            var language = Negotiation.of(request.getHeader("Accept-Language"));
            var key = "site.error." + error.wording();
            return """
            <!doctype html>
            <html lang="%s" dir="%s">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – Seamark</title>
            <h1>%s</h1>
            <p>%s</p>
            <p>%s <bdi>%s</bdi></p>
            <p><a href="/%s">%s</a></p>
            """
                    .formatted(
                            language.code(),
                            language.direction(),
                            texts.text(language, key + ".title"),
                            texts.text(language, key + ".title"),
                            texts.text(language, key + ".text"),
                            texts.text(language, "site.error.reference"),
                            error.reference(),
                            language.code(),
                            texts.text(language, "site.error.home"));
        }
    }
}
