package org.seamark.projects;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers that a project has in the lists of others, typed as lines: the name of the list, a
 * colon, the number. The name may have colons too.
 */
final class TypedNumbers {

    private static final String COLON = ": ";

    private TypedNumbers() {}

    /**
     * @param before the numbers that were there: a line that stands for one of them still does
     */
    static Map<String, String> read(List<String> lines, Map<String, String> before) {
        var known = new TreeMap<String, Entry<String, String>>();
        before.entrySet().forEach(number -> known.put(line(number), number));
        var numbers = new TreeMap<String, String>();
        lines.stream()
                .flatMap(line ->
                        Optional.ofNullable(known.get(line)).or(() -> number(line)).stream())
                .forEach(number -> numbers.put(number.getKey(), number.getValue()));
        return numbers;
    }

    static List<String> write(Map<String, String> numbers) {
        return numbers.entrySet().stream().map(TypedNumbers::line).toList();
    }

    private static String line(Entry<String, String> number) {
        return number.getKey() + COLON + number.getValue();
    }

    static boolean areUnderstood(List<String> lines) {
        return lines.stream().allMatch(line -> number(line).isPresent());
    }

    /** Whether a list is named on more than one line: only one of its numbers could be kept. */
    static boolean areTwice(List<String> lines) {
        var names = new HashSet<String>();
        return lines.stream()
                .flatMap(line -> number(line).stream())
                .anyMatch(number -> !names.add(number.getKey()));
    }

    private static Optional<Entry<String, String>> number(String line) {
        int spaced = line.lastIndexOf(COLON);
        int end = spaced > 0 ? spaced : line.indexOf(':');
        return end < 1
                ? Optional.empty()
                : Optional.of(
                                Map.entry(
                                        line.substring(0, end).strip(),
                                        line.substring(end + 1).strip()))
                        .filter(number -> !number.getKey().isEmpty())
                        .filter(number -> !number.getValue().isEmpty());
    }
}
