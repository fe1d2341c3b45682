package org.seamark.contributions.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Doi;

/** Reads RIS, the tagged lines of reference managers: {@code TI - Global Study}. */
final class RisReader implements EntryReader {

    private static final Pattern TAG = Pattern.compile("^([A-Z][A-Z0-9])\\s{0,2}-(?:\\s(.*))?$");
    private static final Pattern BEGIN = Pattern.compile("(?m)^TY\\s{0,2}-");
    private static final Map<String, String> KINDS =
            Map.of(
                    "JOUR", "article", "RPRT", "report", "BOOK", "book", "CHAP", "chapter", "ELEC",
                    "webpage", "VIDEO", "video", "MPCT", "video", "UNPB", "paper");

    @Override
    public boolean recognises(String text) {
        return BEGIN.matcher(text).find();
    }

    @Override
    public List<Entry> read(String text) {
        return works(text).stream().map(RisReader::entry).toList();
    }

    private static Entry entry(Map<String, List<String>> tags) {
        return new Entry(
                KINDS.getOrDefault(one(tags, "TY"), ""),
                one(tags, "TI", "T1", "CT", "BT"),
                all(tags, "AU", "A1", "A2"),
                one(tags, "PB"),
                Dates.read(one(tags, "DA", "PY", "Y1")),
                one(tags, "LA"),
                one(tags, "AB", "N2"),
                all(tags, "M1", "SN", "CN").stream()
                        .filter(number -> number.matches("[A-Z]+/.*"))
                        .findFirst()
                        .orElse(""),
                pages(one(tags, "SP"), one(tags, "EP")),
                one(tags, "UR", "L1", "L2"),
                Doi.of(one(tags, "DO")).orElse(null));
    }

    /**
     * The values of each work, which begins with its type, whether the one before was ended or not;
     * a line without a tag goes on with the line before.
     */
    private static List<Map<String, List<String>>> works(String text) {
        var works = new ArrayList<Map<String, List<String>>>();
        String last = "ER";
        for (var line : text.lines().toList()) {
            var tagged = TAG.matcher(line.stripTrailing());
            boolean begins = tagged.matches() && tagged.group(1).equals("TY");
            if (begins) {
                works.add(new HashMap<>());
            }
            if (last.equals("ER") && !begins) {
                continue;
            }
            var tags = works.getLast();
            if (tagged.matches()) {
                last = tagged.group(1);
                var value = tagged.group(2) == null ? "" : tagged.group(2).strip();
                tags.computeIfAbsent(last, none -> new ArrayList<>()).add(value);
            } else if (!line.isBlank() && tags.containsKey(last)) {
                var values = tags.getOrDefault(last, new ArrayList<>());
                values.set(values.size() - 1, values.getLast() + " " + line.strip());
            }
        }
        return works;
    }

    private static List<String> all(Map<String, List<String>> tags, String... names) {
        return Stream.of(names)
                .flatMap(name -> tags.getOrDefault(name, List.of()).stream())
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    private static String one(Map<String, List<String>> tags, String... names) {
        return all(tags, names).stream().findFirst().orElse("");
    }

    /** A first and last page, or in place of the first how many there are. */
    private static @Nullable Integer pages(String first, String last) {
        if (!first.matches("\\d{1,5}")) {
            return null;
        }
        int from = Integer.parseInt(first);
        if (last.matches("\\d{1,5}") && Integer.parseInt(last) >= from) {
            return Integer.parseInt(last) - from + 1;
        }
        return last.isEmpty() && from > 0 ? from : null;
    }
}
