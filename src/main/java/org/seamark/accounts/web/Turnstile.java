package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends who has to sign in first, or to show again who they are, to where that is done. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Turnstile {

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
    void wrong(WrongStep step, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** What is no page of a language was asked for by a program or a script. */
    private static ResponseEntity<Void> answer(String page, HttpServletRequest request) {
        var language = Language.of(request.getRequestURI().split("/", 3)[1]);
        if (language.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.LOCATION,
                        ReturnAddress.via("/" + language.get().code() + page, request))
                .build();
    }
}
