package org.seamark.operations.archive;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seamark.files.ContentHash;

/**
 * What an archive holds, and how it is checked. It is the entry {@code manifest.json}.
 *
 * @param format counted up when archives change their form
 * @param version of the Seamark that made it
 * @param migrations the scripts that its database had had, as {@code Migrations} writes them
 * @param tables in an order in which they can be loaded
 */
public record Manifest(
        int format,
        String version,
        Instant made,
        List<String> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<StoredFile> files) {

    static final String ENTRY = "manifest.json";
    static final int FORMAT = 1;

    /** A table with its rows in the text form of COPY; the digest is a hexadecimal SHA-256. */
    public record Table(String name, List<String> columns, long rows, String sha256) {

        /** Names become part of commands to the database, and an archive may come from anywhere. */
        private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

        public Table {
            var parts = name.split("\\.", -1);
            if (parts.length != 2
                    || !Stream.concat(Arrays.stream(parts), columns.stream())
                            .allMatch(part -> NAME.matcher(part).matches())) {
                throw new ArchiveRefused("The archive names a table that no Seamark has: " + name);
            }
        }

        String entry() {
            return "tables/" + name + ".copy";
        }

        /** Its name and columns, as they stand in SQL. */
        String sql() {
            return quoted(name.split("\\.")) + " (" + String.join(", ", quotedEach()) + ")";
        }

        private List<String> quotedEach() {
            return columns.stream().map(Table::quoted).toList();
        }

        private static String quoted(String... parts) {
            return "\"" + String.join("\".\"", parts) + "\"";
        }
    }

    /** Where a sequence stands. */
    public record Sequence(String name, long value) {}

    /** A file, by its path in the data folder with slashes. */
    public record StoredFile(String path, long bytes, String sha256) {

        private static final Pattern CONTENT = Pattern.compile("files/../../(?<hash>[0-9a-f]{64})");

        /** Where a folder has a content, which in an archive stands there wherever it was kept. */
        static String path(ContentHash hash) {
            var hex = hash.hex();
            return "files/%s/%s/%s".formatted(hex.substring(0, 2), hex.substring(2, 4), hex);
        }

        /** The content that it is, if it is one. */
        Optional<ContentHash> content() {
            var parts = CONTENT.matcher(path);
            return parts.matches()
                    ? Optional.of(new ContentHash(parts.group("hash")))
                    : Optional.empty();
        }

        String entry() {
            return "folder/" + path;
        }
    }

    /** The modules whose tables it holds. */
    Set<String> modules() {
        return modules(migrations);
    }

    static Set<String> modules(List<String> migrations) {
        var modules = new TreeSet<String>();
        migrations.forEach(script -> modules.add(script.substring(0, script.indexOf('/'))));
        return modules;
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
