package org.seamark.accounts.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.seamark.kernel.Role;

/** The table of docs/permissions.md: who may do what. */
public final class PermissionTable {

    private static final Path TABLE = Path.of("docs/permissions.md");
    private static final Pattern ROW =
            Pattern.compile(
                    "\\| (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ANY) \\| `([^`]+)` \\|(.+)\\|");

    /** A method and an address, with names in braces for what differs. */
    public record Route(String method, String path) {}

    private PermissionTable() {}

    /** What each route is for a visitor and then for each role, in the order of {@link Role}. */
    public static Map<Route, List<String>> read() throws IOException {
        var rows = new LinkedHashMap<Route, List<String>>();
        for (var line : Files.readAllLines(TABLE)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(
                        new Route(row.group(1), row.group(2)),
                        Arrays.stream(row.group(3).split("\\|")).map(String::strip).toList());
            }
        }
        return rows;
    }
}
