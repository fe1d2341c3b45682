package org.seamark.catalogue.web;

import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** How many exports run at once: long ones must not keep readers of pages waiting. */
@Component
class ExportPlaces {

    private static final String SECONDS_TO_WAIT = "30";

    private final Semaphore places;

    ExportPlaces(@Value("${seamark.exports.at-once:4}") int atOnce) {
        places = new Semaphore(atOnce);
    }

    /** Takes a place, to be left again; who finds none is told when to come back. */
    void take() {
        if (!places.tryAcquire()) {
            var busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
            busy.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            throw busy;
        }
    }

    void leave() {
        places.release();
    }
}
