package org.seamark.library.load;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a first look through a whole file finds: how many records there are and which fields they
 * have. A file with a mistake in its form is refused here, before anything of it is taken.
 *
 * @param withNa the fields in which {@code NA} stands for a whole value
 */
record Survey(long records, Set<String> fields, Set<String> withNa) {

    private static final int MOST_FIELDS = 10_000;

    static Survey of(SourceFile file) {
        var fields = new TreeSet<String>();
        var withNa = new HashSet<String>();
        long records = 0;
        try (var rows = file.rows()) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                records++;
                fields.addAll(row.get().paths());
                withNa.addAll(RowsWithoutNa.fields(row.get()));
                if (fields.size() > MOST_FIELDS) {
                    throw new ImportRefused(
                            "%s has more than %d different fields."
                                    .formatted(file.name(), MOST_FIELDS));
                }
            }
        } catch (IOException e) {
            throw SourceFile.unreadable(file.path(), e);
        }
        if (records == 0) {
            throw new ImportRefused(file.name() + " has no records.");
        }
        return new Survey(records, Set.copyOf(fields), Set.copyOf(withNa));
    }
}
