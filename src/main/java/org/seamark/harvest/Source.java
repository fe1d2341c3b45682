package org.seamark.harvest;

import java.net.URI;
import java.util.UUID;
import org.seamark.kernel.Reference;
import org.seamark.library.load.RecordMapping;

/**
 * A repository whose records are taken onto the desk.
 *
 * @param name by which commands call it
 * @param prefix of the format in which it is asked for records
 * @param subset of its records, a set of the protocol; empty for all
 * @param repository as it calls itself, or empty before it was asked
 * @param since when the next harvest asks for what has changed; empty for all
 */
public record Source(
        UUID id,
        String name,
        URI address,
        String prefix,
        String subset,
        RecordMapping mapping,
        String repository,
        String since) {

    public Reference reference() {
        return new Reference("harvest", id);
    }

    /** The same as it calls itself. */
    Source called(String said) {
        return new Source(id, name, address, prefix, subset, mapping, said, since);
    }

    /** What editors read of it. */
    public String title() {
        return repository.isBlank() ? name : repository;
    }
}
