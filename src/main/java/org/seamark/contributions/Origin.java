package org.seamark.contributions;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seamark.forms.Content;
import org.seamark.kernel.PartialDate;

/**
 * Where something on the desk came from that nobody handed in.
 *
 * @param repository as it calls itself, or its address
 * @param identifier of the record there
 * @param datestamp of its last change there
 * @param licence as it stands there, or empty
 * @param gone whether it has been deleted there since
 */
public record Origin(
        String repository, String identifier, String datestamp, String licence, boolean gone) {

    private static final String FIELD = "origin";

    /** What a content remembers. */
    public static Optional<Origin> of(Content content) {
        return content.rows(FIELD).stream()
                .findFirst()
                .map(row ->
                        new Origin(
                                row.getOrDefault("repository", ""),
                                row.getOrDefault("identifier", ""),
                                row.getOrDefault("datestamp", ""),
                                row.getOrDefault("licence", ""),
                                row.containsKey("gone")));
    }

    /** Another content that remembers it. */
    public Content into(Content content) {
        var row = new LinkedHashMap<String, String>();
        row.put("repository", repository);
        row.put("identifier", identifier);
        row.put("datestamp", datestamp);
        row.put("licence", licence);
        if (gone) {
            row.put("gone", "yes");
        }
        return content.with(FIELD, List.of(Map.copyOf(row)));
    }

    /** The day of its last change there, where it says one. */
    public Optional<PartialDate> day() {
        try {
            return Optional.of(PartialDate.parse(datestamp.replaceFirst("T.*", "")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The same, deleted there. */
    public Origin deleted(String when) {
        return new Origin(repository, identifier, when.isEmpty() ? datestamp : when, licence, true);
    }
}
