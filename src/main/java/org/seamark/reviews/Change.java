package org.seamark.reviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.reviews.Subject.Field;
import org.seamark.reviews.Subject.Value;

/**
 * A field that is not what it was in the round before.
 *
 * @param label its key
 * @param before nothing where it was empty
 * @param after nothing where it is empty now
 */
public record Change(String label, List<Value> before, List<Value> after) {

    /** What has changed from one version to the next, in the order of the later one. */
    public static List<Change> between(Subject before, Subject after) {
        var old = byLabel(before.fields());
        var changes = new ArrayList<Change>();
        byLabel(after.fields())
                .forEach((label, values) -> {
                    var was = old.remove(label);
                    if (!values.equals(was)) {
                        changes.add(new Change(label, was == null ? List.of() : was, values));
                    }
                });
        old.forEach((label, values) -> changes.add(new Change(label, values, List.of())));
        return List.copyOf(changes);
    }

    private static Map<String, List<Value>> byLabel(List<Field> fields) {
        var values = new LinkedHashMap<String, List<Value>>();
        fields.forEach(field -> values.put(field.label(), field.values()));
        return values;
    }
}
