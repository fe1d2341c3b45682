package org.seamark.library.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mappings that Seamark ships, and those that somebody brings. */
final class Mappings {

    private static final List<String> SHIPPED = List.of("seamark", "iom-evaluations");

    /** Of records that come one by one and not in a file, so that they suit none. */
    private static final List<String> OF_RECORDS = List.of("oai_dc", "dspace");

    private static final long LONGEST = 1024 * 1024;

    private Mappings() {}

    /** The mapping of a name that Seamark ships, or in the file of that path. */
    static Mapping named(String nameOrPath) {
        return isShipped(nameOrPath)
                ? shipped(nameOrPath)
                : MappingFile.read(Path.of(nameOrPath).getFileName().toString(), text(nameOrPath));
    }

    static boolean isShipped(String name) {
        return SHIPPED.contains(name) || OF_RECORDS.contains(name);
    }

    /** What stands in the file of a path. */
    static String text(String nameOrPath) {
        var path = Path.of(nameOrPath);
        if (!Files.isRegularFile(path)) {
            throw new ImportRefused(
                    "There is no mapping %s: neither a file nor one of those shipped (%s)."
                            .formatted(
                                    nameOrPath,
                                    Stream.concat(SHIPPED.stream(), OF_RECORDS.stream())
                                            .collect(Collectors.joining(", "))));
        }
        try {
            if (Files.size(path) > LONGEST) {
                throw new ImportRefused(nameOrPath + " is too large for a mapping.");
            }
            return Files.readString(path);
        } catch (MalformedInputException e) {
            throw new ImportRefused(nameOrPath + " is not text in UTF-8.", e);
        } catch (IOException e) {
            throw SourceFile.unreadable(path, e);
        }
    }

    /** The shipped one that suits a file with these fields best. */
    static Mapping suiting(String file, Set<String> fields) {
        return SHIPPED.stream()
                .map(Mappings::shipped)
                .filter(mapping -> mapping.fit(fields) > 0)
                .max(Comparator.comparingLong(mapping -> mapping.fit(fields)))
                .orElseThrow(() ->
                        new ImportRefused(
                                "No mapping that Seamark ships suits %s, whose fields are %s; name one of your own with --mapping (docs/importing.md says how it is written)."
                                        .formatted(file, some(fields))));
    }

    private static String some(Set<String> fields) {
        int shown = 8;
        var names = fields.stream().sorted().limit(shown).toList();
        return String.join(", ", names) + (fields.size() > shown ? " and others" : "");
    }

    private static Mapping shipped(String name) {
        try (var file = Mappings.class.getResourceAsStream("/mappings/" + name + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return MappingFile.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
