package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** Sends who has to sign in first, or to show again who they are, to where that is done. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    @ExceptionHandler
    ResponseEntity<Void> signIn(SignInNeeded refusal, HttpServletRequest request) {
        return answer("/sign-in", request);
    }

    @ExceptionHandler
    ResponseEntity<Void> prove(ProofNeeded refusal, HttpServletRequest request) {
        return answer("/account/proof", request);
    }

    /** What no page of ours leads to. */
    @ExceptionHandler
    void wrong(WrongStep step) {
        throw new ResponseStatusException(HttpStatus.CONFLICT, "", step);
    }

    private static ResponseEntity<Void> answer(String page, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        var first = request.getRequestURI().split("/", 3)[1];
        var language = Language.of(first).orElse(Language.EN);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.LOCATION,
                        ReturnAddress.via("/" + language.code() + page, request))
                .build();
    }
}
