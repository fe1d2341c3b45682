package org.seamark.catalogue.citation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seamark.kernel.Language;

/** A citation as an entry of BibTeX, in UTF-8. */
final class BibTex {

    private static final Pattern NOT_KEY = Pattern.compile("[^a-z0-9]+");

    private final Citation citation;
    private final StringBuilder entry = new StringBuilder();

    private BibTex(Citation citation) {
        this.citation = citation;
    }

    static String of(Citation citation) {
        return new BibTex(citation).write();
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
        field("url", address(citation.address()));
        return entry.append("\n}\n").toString();
    }

    private String key() {
        var who = citation.creators().stream().findFirst().orElse(citation.title().text());
        var plain = Normalizer.normalize(who, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = NOT_KEY.split(plain.replaceAll("\\p{M}+", "").strip());
        var name = words.length == 0 ? "" : words[words.length - 1];
        return (name.isEmpty() ? "seamark" : name) + citation.year();
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

    private static String creator(String name) {
        var escaped = escape(name);
        return Citation.isOrganisation(name) ? "{" + escaped + "}" : escaped;
    }

    /** What would end a field, start a command or a comment, stands for itself. */
    static String escape(String text) {
        var escaped = new StringBuilder();
        text.replaceAll("\\s+", " ")
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
