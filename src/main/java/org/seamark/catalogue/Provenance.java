package org.seamark.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Identifiers;

/**
 * Where a record came from, and what became of it here: the columns that the tables of all modules
 * have.
 *
 * @param code finds it in addresses ({@link org.seamark.kernel.Address})
 * @param source where it came from, and {@code sourceKey} what it is called there; the pair is
 *     unique, so that an import can be repeated
 * @param edited when people last changed it here, and not its source
 * @param withdrawn since when readers do not see it
 */
public record Provenance(
        String code,
        String source,
        String sourceKey,
        Instant created,
        Instant changed,
        @Nullable Instant edited,
        @Nullable Instant withdrawn) {

    /** The source of what people wrote here. */
    static final String CONTRIBUTED = "contributions";

    public static Provenance of(UUID id, String source, String sourceKey, Instant now) {
        return new Provenance(Identifiers.code(id), source, sourceKey, now, now, null, null);
    }

    /** Whether a source brought it, and not people who handed it in. */
    public boolean isImported() {
        return !source.equals(CONTRIBUTED);
    }

    /** Changed by its source. */
    public Provenance changed(Instant now) {
        return new Provenance(code, source, sourceKey, created, now, edited, withdrawn);
    }

    /** Changed by people. */
    public Provenance edited(Instant now) {
        return new Provenance(code, source, sourceKey, created, now, now, withdrawn);
    }

    /** Shown to readers again, or not any more. */
    Provenance withdrawn(@Nullable Instant since) {
        return new Provenance(code, source, sourceKey, created, changed, edited, since);
    }
}
