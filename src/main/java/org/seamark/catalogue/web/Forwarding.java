package org.seamark.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends readers on to the record that stands in for the one that they asked for. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Forwarding {

    @ExceptionHandler
    ResponseEntity<Void> moved(MovedRecord moved, HttpServletRequest request) {
        var language = request.getRequestURI().split("/", 3)[1];
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/" + language + "/" + moved.address()))
                .build();
    }
}
