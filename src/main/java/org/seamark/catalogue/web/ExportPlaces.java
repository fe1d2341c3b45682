package org.seamark.catalogue.web;

import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.seamark.kernel.Network;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * How many exports run at once: long ones must not keep readers of pages waiting, and nobody's slow
 * ones all the others.
 */
@Component
class ExportPlaces {

    private static final String SECONDS_TO_WAIT = "30";

    private final Semaphore places;
    private final int most;
    private final Duration longest;
    private final InstantSource clock;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    ExportPlaces(
            @Value("${seamark.exports.at-once:6}") int atOnce,
            @Value("${seamark.exports.by-one-reader:2}") int most,
            @Value("${seamark.exports.longest:15m}") Duration longest,
            InstantSource clock) {
        this.places = new Semaphore(atOnce);
        this.most = most;
        this.longest = longest;
        this.clock = clock;
    }

    /** A place, until it is left or its time is over. */
    final class Place implements AutoCloseable {

        private final String network;

        private Place(String network) {
            this.network = network;
        }

        /** The same stream as long as there is time. */
        OutputStream inTime(OutputStream target) {
            return new Deadline(target, clock, longest);
        }

        @Override
        public void close() {
            places.release();
            leave(network);
        }
    }

    /** Takes a place for who asks from an address; who finds none is told when to come back. */
    Place take(String address) {
        var network = Network.of(address);
        if (taken.merge(network, 1, Integer::sum) > most || !places.tryAcquire()) {
            leave(network);
            var busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
            busy.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            throw busy;
        }
        return new Place(network);
    }

    private void leave(String network) {
        taken.computeIfPresent(network, (key, count) -> count == 1 ? null : count - 1);
    }
}
