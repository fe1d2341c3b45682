package org.seamark.catalogue.opensearch;

import org.seamark.catalogue.IndexUnavailable;

/** An OpenSearch has answered that something cannot be done. */
final class Refused extends IndexUnavailable {

    private final int status;

    Refused(int status, String what) {
        super("OpenSearch answers %d to %s".formatted(status, what), null);
        this.status = status;
    }

    int status() {
        return status;
    }
}
