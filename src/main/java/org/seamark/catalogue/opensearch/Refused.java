package org.seamark.catalogue.opensearch;

/** An OpenSearch has answered that something cannot be done. */
final class Refused extends RuntimeException {

    private final int status;

    Refused(int status, String what) {
        super("OpenSearch answers %d to %s".formatted(status, what));
        this.status = status;
    }

    int status() {
        return status;
    }
}
