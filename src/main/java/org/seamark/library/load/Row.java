package org.seamark.library.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file: texts, lists and groups of them by the names of its fields. A field is
 * addressed by its name or, inside groups, by a path: {@code meta.Title}, {@code docs[].url}.
 *
 * @param number counts the records of the file from 1
 * @param problem why the record cannot be read, where it cannot
 */
record Row(long number, Map<String, Object> fields, @Nullable String problem) {

    /** The values of a field, in order, without those that say that there is none. */
    List<String> values(String path) {
        return aligned(path).stream().filter(value -> !Absent.is(value)).toList();
    }

    /** Whether the values are parted already. */
    boolean isList(String path) {
        return fields.get(path) instanceof List;
    }

    /** The same with an empty text for each absent value, so that two lists keep step. */
    List<String> aligned(String path) {
        var found = new ArrayList<String>();
        collect(fields, path, found);
        return found;
    }

    private static void collect(Object from, String path, List<String> found) {
        if (from instanceof List<?> list) {
            list.forEach(item -> collect(item, path, found));
        } else if (from instanceof Map<?, ?> group) {
            collectFrom(group, path, found);
        } else if (path.isEmpty()) {
            found.add(Absent.is((String) from) ? "" : ((String) from).strip());
        }
    }

    private static void collectFrom(Map<?, ?> group, String path, List<String> found) {
        var whole = group.get(path);
        if (whole != null) {
            collect(whole, "", found);
            return;
        }
        boolean inside = false;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            var part = group.get(withoutBrackets(path.substring(0, dot)));
            if (part != null) {
                inside = true;
                collect(part, path.substring(dot + 1), found);
                break;
            }
        }
        if (!inside && path.indexOf('.') < 0 && !path.isEmpty()) {
            found.add("");
        }
    }

    private static String withoutBrackets(String name) {
        return name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
    }

    /** The paths of all fields, whether they have a value here or not. */
    Set<String> paths() {
        var paths = new TreeSet<String>();
        fields.forEach((name, value) -> addPaths(name, value, paths));
        return paths;
    }

    private static void addPaths(String path, Object value, Set<String> paths) {
        if (value instanceof Map<?, ?> group) {
            group.forEach((name, inner) -> addPaths(path + "." + name, inner, paths));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            list.forEach(item -> addPaths(path + "[]", item, paths));
        } else {
            paths.add(path);
        }
    }
}
