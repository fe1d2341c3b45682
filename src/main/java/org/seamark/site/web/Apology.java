package org.seamark.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.kernel.WrongParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what could not be done: a page for readers, problem details (RFC 9457) for programs, one
 * line in the log, all three with the same reference number.
 */
@Component
class Apology {

    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

    private final Texts texts;

    Apology(Texts texts) {
        this.texts = texts;
    }

    /** A page or problem details; {@code path} is where the trouble was. */
    Object answer(
            HttpStatusCode status,
            String path,
            @Nullable Throwable cause,
            HttpServletRequest request,
            HttpServletResponse response) {
        var error = new ErrorPage(status.value(), Identifiers.code(Identifiers.next()));
        log(error, method(request), LoggedPath.of(path), cause);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wantsProblemDetails(path, request.getHeader(HttpHeaders.ACCEPT))) {
            return problem(error, path, cause, request);
        }
        var page = new ModelAndView("site/error", status);
        page.addObject("page", error);
        return page;
    }

    /** The one that was asked with: the server asks for its page of errors by GET. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
                ? asked
                : request.getMethod();
    }

    private static void log(
            ErrorPage error, String method, String path, @Nullable Throwable cause) {
        var line = "reference={} status={} method={} path={}";
        if (error.status() >= 500) {
            LOG.error(line, error.reference(), error.status(), method, path, cause);
        } else {
            var name = MishapName.of(cause);
            LOG.info(line + " cause={}", error.reference(), error.status(), method, path, name);
        }
    }

    private ResponseEntity<ProblemDetail> problem(
            ErrorPage error, String path, @Nullable Throwable cause, HttpServletRequest request) {
        var language = Shells.language(path, request);
        var problem = ProblemDetail.forStatus(error.status());
        problem.setTitle(texts.text(language, "site.error." + error.wording() + ".title"));
        problem.setDetail(texts.text(language, "site.error." + error.wording() + ".text"));
        problem.setInstance(URI.create("urn:seamark:error:" + error.reference()));
        problem.setProperty("reference", error.reference());
        if (cause instanceof WrongParameter wrong) {
            name(problem, wrong.parameter(), wrong.takes(), language);
        } else if (cause instanceof MethodArgumentTypeMismatchException wrong
                && wrong.getParameter().hasParameterAnnotation(RequestParam.class)) {
            name(problem, wrong.getName(), "", language);
        }
        return ResponseEntity.status(error.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private void name(ProblemDetail problem, String parameter, String takes, Language language) {
        problem.setProperty("parameter", parameter);
        if (takes.isEmpty()) {
            problem.setDetail(texts.text(language, "site.error.parameter", parameter));
        } else {
            problem.setDetail(texts.text(language, "site.error.parameter.takes", parameter, takes));
            problem.setProperty("takes", takes);
        }
    }

    private static boolean wantsProblemDetails(String path, @Nullable String accept) {
        if (path.startsWith("/api/")) {
            return true;
        }
        try {
            var types = accept == null ? List.<MediaType>of() : MediaType.parseMediaTypes(accept);
            return types.stream().anyMatch(Apology::isJson)
                    && types.stream().noneMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
