package org.seamark.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.web.SecondFactorNeeded;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.UnknownCode;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** What goes wrong in a controller and is not answered by its own module. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Mishaps {

    private static final int DEEPEST = 20;

    /** Of SQL: character_not_in_repertoire, untranslatable_character. */
    private static final Set<String> FOREIGN = Set.of("22021", "22P05");

    private final Apology apology;

    Mishaps(Apology apology) {
        this.apology = apology;
    }

    /** Those of the security chain are answered there. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void refused(RuntimeException refusal) {
        throw refusal;
    }

    /** The reader has gone: there is nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler(Exception.class)
    @Nullable Object answer(
            Exception mishap, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        if (mishap instanceof OutOfSight refusal) {
            var page = SecondFactorNeeded.page(refusal, request);
            if (page.isPresent()) {
                return ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.LOCATION, page.get())
                        .build();
            }
        }
        if (mishap instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
        return apology.answer(status(mishap), request.getRequestURI(), mishap, request, response);
    }

    private static HttpStatusCode status(Exception mishap) {
        if (mishap instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        var marked =
                AnnotatedElementUtils.findMergedAnnotation(mishap.getClass(), ResponseStatus.class);
        if (marked != null) {
            return marked.code();
        }
        if (mishap instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return HttpStatus.NOT_FOUND;
        }
        if (mishap instanceof OutOfSight) {
            return HttpStatus.NOT_FOUND;
        }
        if (mishap instanceof IndexUnavailable) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (isOvertaken(mishap)) {
            return HttpStatus.CONFLICT;
        }
        return hasForeignSign(mishap)
                        || mishap instanceof MultipartException
                        || mishap instanceof TypeMismatchException
                        || mishap instanceof UnknownCode
                        || isUnreadable(mishap)
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** Somebody else was faster, as the database found, whatever the trouble was wrapped in. */
    private static boolean isOvertaken(Exception mishap) {
        return causes(mishap)
                .anyMatch(cause ->
                        cause instanceof ConcurrencyFailureException
                                || cause instanceof DuplicateKeyException);
    }

    /** A character that no text of PostgreSQL can have, such as NUL: nobody types it. */
    private static boolean hasForeignSign(Exception mishap) {
        return causes(mishap)
                .anyMatch(cause ->
                        cause instanceof SQLException refused
                                && FOREIGN.contains(
                                        Objects.requireNonNullElse(refused.getSQLState(), "")));
    }

    /** Parameters that no form sends: a wrong escape in the address, or thousands of them. */
    private static boolean isUnreadable(Exception mishap) {
        return causes(mishap).anyMatch(InvalidParameterException.class::isInstance);
    }

    private static Stream<Throwable> causes(Exception mishap) {
        return Stream.<Throwable>iterate(mishap, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST);
    }
}
