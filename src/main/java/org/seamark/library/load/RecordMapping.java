package org.seamark.library.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.library.Description;
import org.seamark.vocabulary.Countries;

/**
 * Makes descriptions of records that come one by one, by a mapping as imports have it.
 *
 * @param name of one that Seamark ships, or of the file that it came from
 * @param text what stands in that file; empty where Seamark ships it
 */
public record RecordMapping(String name, String text) {

    /**
     * The mapping of a name that Seamark ships, or in the file of that path.
     *
     * @throws ImportRefused where there is none, or it makes no sense
     */
    public static RecordMapping named(String nameOrPath) {
        if (Mappings.isShipped(nameOrPath)) {
            return new RecordMapping(nameOrPath, "");
        }
        var text = Mappings.text(nameOrPath);
        var name = Path.of(nameOrPath).getFileName().toString();
        MappingFile.read(name, text);
        return new RecordMapping(name, text);
    }

    /** What is made of a record: nothing where it cannot be taken, and why. */
    public record Outcome(@Nullable Description description, List<String> remarks) {}

    /** Makes a description of each record. */
    @FunctionalInterface
    public interface Reading {
        Outcome of(Map<String, Object> fields);
    }

    public Reading reading(Countries countries) {
        var mapping = text.isEmpty() ? Mappings.named(name) : MappingFile.read(name, text);
        var mapper = new Mapper(mapping, countries);
        return fields -> outcome(mapper.map(new Row(1, cleaned(fields), null)));
    }

    private static Outcome outcome(Mapped mapped) {
        var remarks = new ArrayList<Remark>(mapped.remarks());
        if (mapped.rejection() != null) {
            remarks.add(mapped.rejection());
        }
        return new Outcome(
                mapped.description(), remarks.stream().map(RecordMapping::said).toList());
    }

    private static String said(Remark remark) {
        return remark.value().isEmpty()
                ? remark.reason()
                : "%s “%s”: %s".formatted(remark.field(), remark.value(), remark.reason());
    }

    private static Map<String, Object> cleaned(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> cleaned(field.getValue())));
    }

    private static Object cleaned(Object value) {
        return value instanceof List<?> many
                ? many.stream().map(one -> Clean.text(one.toString())).toList()
                : Clean.text(value.toString());
    }
}
