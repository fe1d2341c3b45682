package org.seamark.catalogue.citation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/** A citation as an entry of BibTeX, in UTF-8. */
final class BibTex {

    private static final Pattern NOT_KEY = Pattern.compile("[^a-z0-9]+");

    /** Those of Latin alphabets that are no other letter with a mark. */
    private static final Map<String, String> LETTERS =
            Map.of(
                    "æ", "ae", "œ", "oe", "ß", "ss", "þ", "th", "ø", "o", "ł", "l", "đ", "d", "ð",
                    "d", "ħ", "h", "ı", "i");

    /** Shorter words of a title are articles and prepositions. */
    private static final int TELLING = 4;

    private final Citation citation;
    private final @Nullable Access access;
    private final StringBuilder entry = new StringBuilder();

    private BibTex(Citation citation, @Nullable Access access) {
        this.citation = citation;
        this.access = access;
    }

    static String of(Citation citation, @Nullable Access access) {
        return new BibTex(citation, access).write();
    }

    private String write() {
        var genre = citation.genre();
        entry.append('@').append(genre.bibtex).append('{').append(key());
        field("title", "{" + escape(citation.title().text()) + "}");
        field(
                "author",
                citation.creators().stream()
                        .map(BibTex::creator)
                        .collect(Collectors.joining(" and ")));
        field("year", citation.year());
        var date = citation.date();
        if (date != null && date.month() > 0) {
            field("month", Integer.toString(date.month()));
        }
        field(genre.publisher, escape(Citation.field(citation.publisher())));
        field("number", escape(Citation.field(citation.symbol())));
        field("pagetotal", Citation.field(citation.pages()));
        field("language", name(citation.title().language()));
        var doi = citation.doi();
        field("doi", doi == null ? "" : address(doi.name()));
        var isbn = citation.isbn();
        field("isbn", isbn == null ? "" : isbn.digits());
        field("url", address(citation.address()));
        if (access != null) {
            field("urldate", access.day().toString());
            field("note", escape(access.database() + ": " + access.page()));
            field("annote", escape(access.search()));
        }
        return entry.append("\n}\n").toString();
    }

    /**
     * Family name, year and the first word of the title, as far as they can be written in ASCII;
     * among many others with the code too, for no two may have the same.
     */
    private String key() {
        var key =
                citation.creators().stream().findFirst().map(BibTex::family).orElse("")
                        + citation.year()
                        + words(citation.title().text())
                                .filter(word -> word.length() >= TELLING)
                                .findFirst()
                                .orElse("");
        var telling = key.equals(citation.year()) ? "seamark" + key : key;
        return access == null ? telling : telling + "-" + access.code();
    }

    /** What stands before the comma, or the last word. */
    private static String family(Creator creator) {
        int comma = creator.name().indexOf(',');
        return comma < 0 || creator.isOrganisation()
                ? words(creator.name()).reduce("", (first, last) -> last)
                : words(creator.name().substring(0, comma)).collect(Collectors.joining());
    }

    private static Stream<String> words(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "");
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return NOT_KEY.splitAsStream(plain.strip()).filter(word -> !word.isEmpty());
    }

    /** Its English name, as the packages for languages call it. */
    private static String name(Language language) {
        return language.locale().getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String creator(Creator creator) {
        var escaped = escape(creator.name());
        return creator.isOrganisation() ? "{" + escaped + "}" : escaped;
    }

    /** What would end a field, start a command or a comment, stands for itself. */
    static String escape(String text) {
        var escaped = new StringBuilder();
        Citation.line(text)
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '\\' -> escaped.append("{\\textbackslash}");
                        case '~' -> escaped.append("{\\textasciitilde}");
                        case '^' -> escaped.append("{\\textasciicircum}");
                        case '{', '}', '%', '&', '$', '#', '_' ->
                                escaped.append('\\').appendCodePoint(c);
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    /** An address is set as it stands; only braces could end its field. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
