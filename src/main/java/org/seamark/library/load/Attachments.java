package org.seamark.library.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Link;
import org.seamark.kernel.Words;
import org.seamark.vocabulary.LanguageNames;

/** Makes the links of a record from the lists that a file keeps of its attachments. */
final class Attachments {

    private static final String ANNEX = "annex";
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,14}");

    private final LinkRules rules;
    private final TextLanguage detector;

    Attachments(LinkRules rules, TextLanguage detector) {
        this.rules = rules;
        this.detector = detector;
    }

    /**
     * All links of a record, each address once.
     *
     * @param languages ISO 639-1 codes of those in which the record can be had
     */
    List<Link> of(Row row, Collection<String> languages, Remarks remarks) {
        var links = new LinkedHashMap<String, Link>();
        for (var fields : rules.from()) {
            for (var link : of(row, fields, languages, remarks)) {
                links.putIfAbsent(link.url(), link);
            }
        }
        return List.copyOf(links.values());
    }

    private List<Link> of(
            Row row, LinkRules.Fields fields, Collection<String> languages, Remarks remarks) {
        boolean grouped = fields.url().contains("[]");
        var files = new ArrayList<WebFile>();
        for (var urls : row.values(fields.url())) {
            files.addAll(WebFile.split(urls));
        }
        var wrong = files.stream().filter(file -> !Link.isWebAddress(file.url())).toList();
        wrong.forEach(file -> remarks.add(fields.url(), file.url(), "not a web address"));
        var names = files.stream().map(WebFile::name).map(Words::fold).toList();
        boolean apart = !grouped && files.size() > 1;
        var labels = list(row, fields.label(), apart, names);
        var kinds = list(row, fields.kind(), apart, List.of());
        var tongues = list(row, fields.language(), apart, List.of());
        int size = kinds.size() == files.size() || labels.isEmpty() ? kinds.size() : labels.size();
        var said = new ArrayList<Said>();
        for (int i = 0; i < size; i++) {
            said.add(
                    new Said(at(labels, i, size), at(kinds, i, size), at(tongues, i, size), rules));
        }
        var pairs = pairs(files, said);
        var formats = list(row, fields.format(), apart, List.of());
        var sizes = list(row, fields.bytes(), apart, List.of());
        var links = new ArrayList<Link>();
        for (int i = 0; i < files.size(); i++) {
            if (!wrong.contains(files.get(i))) {
                var link = link(files.get(i), pairs[i] < 0 ? null : said.get(pairs[i]), languages);
                links.add(
                        new Link(
                                link.url(),
                                link.kind(),
                                link.language(),
                                link.label(),
                                format(at(formats, i, files.size())),
                                bytes(fields, at(sizes, i, files.size()), remarks)));
            }
        }
        return links;
    }

    /** Lists in step belong together as they stand, unless the mapping trusts names more. */
    private int[] pairs(List<WebFile> files, List<Said> said) {
        return !rules.readsNames() && files.size() == said.size()
                ? IntStream.range(0, files.size()).toArray()
                : Pairing.of(
                        files.stream().map(this::likeness).toList(),
                        said.stream().map(Said::likeness).toList());
    }

    /** A list that is shorter or longer than the other one says nothing of single files. */
    private static String at(List<String> list, int i, int size) {
        return list.size() == size ? list.get(i) : "";
    }

    private static List<String> list(Row row, String field, boolean apart, List<String> fileNames) {
        if (field.isEmpty()) {
            return List.of();
        }
        if (!apart) {
            return row.aligned(field);
        }
        var items = new ArrayList<String>();
        row.values(field).forEach(text -> items.addAll(Split.of(text, ",", java.util.Set.of())));
        return joined(items, fileNames);
    }

    /** Puts together again what a file's name shows to be one description with a comma in it. */
    private static List<String> joined(List<String> items, List<String> fileNames) {
        for (int i = 0; i + 1 < items.size(); i++) {
            var both = items.get(i) + ", " + items.get(i + 1);
            if (fileNames.stream().anyMatch(name -> name.contains(Words.fold(both)))) {
                items.set(i, both);
                items.remove(i + 1);
                i--;
            }
        }
        return items;
    }

    private static @Nullable String format(String said) {
        return Absent.is(said) ? null : said.strip();
    }

    private static @Nullable Long bytes(LinkRules.Fields fields, String said, Remarks remarks) {
        if (Absent.is(said)) {
            return null;
        }
        if (SIZE.matcher(said.strip()).matches()) {
            return Long.valueOf(said.strip());
        }
        remarks.add(fields.bytes(), said, "not a size in bytes");
        return null;
    }

    private Likeness likeness(WebFile file) {
        return Likeness.of(
                file.name(), rules.kind(file.name()), FileLanguage.of(file.stem()).orElse(""));
    }

    private Link link(WebFile file, @Nullable Said said, Collection<String> languages) {
        var label = said == null ? "" : said.label();
        return new Link(
                file.url(),
                kind(file, said),
                language(file, said, languages).orElse(null),
                shown(label, file));
    }

    /** A label that only names the kind is left to the messages, which have it in six languages. */
    private @Nullable String shown(String label, WebFile file) {
        if (label.isEmpty()) {
            return rules.readsNames() && rules.kind(file.name()).isEmpty() && !file.name().isEmpty()
                    ? file.name()
                    : null;
        }
        return rules.isOnlyKind(label) ? null : WebFile.withoutEnding(label);
    }

    private Optional<String> language(
            WebFile file, @Nullable Said said, Collection<String> languages) {
        var given = Optional.ofNullable(said).flatMap(one -> LanguageNames.resolve(one.language()));
        if (given.isPresent() || !rules.readsNames()) {
            return given;
        }
        return Optional.ofNullable(said)
                .flatMap(one -> FileLanguage.of(one.label()))
                .or(() -> FileLanguage.of(file.stem()))
                .or(() ->
                        languages.size() == 1
                                ? languages.stream().findFirst()
                                : detector.of(file.name(), List.of()).filter(languages::contains));
    }

    /** The most telling of name, description and kind; an annex may be something more special. */
    private String kind(WebFile file, @Nullable Said said) {
        var byName = rules.kind(file.name());
        if (said == null) {
            return byName.isEmpty() ? rules.otherwise() : byName;
        }
        var known =
                (said.isNamed(file)
                                ? Stream.of(said.kind(), byName)
                                : Stream.of(byName, rules.kind(said.label()), said.kind()))
                        .filter(kind -> !kind.isEmpty())
                        .toList();
        return known.stream()
                .filter(kind -> !kind.equals(ANNEX))
                .findFirst()
                .orElse(known.isEmpty() ? rules.otherwise() : ANNEX);
    }

    /** What the lists say of one file. */
    private record Said(String label, String kind, String language, LinkRules rules) {

        Said {
            kind = rules.kind(kind);
        }

        Likeness likeness() {
            var special = rules.kind(label);
            return Likeness.of(
                    WebFile.withoutEnding(label),
                    special.isEmpty() ? kind : special,
                    FileLanguage.of(label).orElse(""));
        }

        /** Whether the description is the name of the file itself. */
        boolean isNamed(WebFile file) {
            return Words.fold(WebFile.withoutEnding(label)).equals(Words.fold(file.name()));
        }
    }
}
