package org.seamark.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.DocumentType;

/** A citation as an entry of BibTeX, in UTF-8. */
final class BibTex {

    private static final Pattern NOT_KEY = Pattern.compile("[^a-z0-9]+");

    /** BibTeX would take the last word of an organisation's name for a family name. */
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "\\S+|.*\\b(of|on|the|for|and|against|University|Cent(re|er)|Committee|Council"
                            + "|Organi[sz]ation|Office|Commission|Group|Institute|Foundation"
                            + "|Coalition|Programme|Process|Watch)\\b.*");

    private final Citation citation;
    private final StringBuilder entry = new StringBuilder();

    BibTex(Citation citation) {
        this.citation = citation;
        var resource = citation.resource();
        var type = type(resource.type());
        entry.append('@').append(type.entry).append('{').append(key());
        field("title", "{" + escape(citation.title().text()) + "}");
        field(
                "author",
                citation.creators().stream()
                        .map(BibTex::creator)
                        .collect(Collectors.joining(" and ")));
        field("year", citation.year());
        var published = resource.published();
        if (published != null && published.month() > 0) {
            field("month", Integer.toString(published.month()));
        }
        field(type.publisher, escape(Optional.ofNullable(resource.publisher()).orElse("")));
        field("number", escape(Optional.ofNullable(resource.symbol()).orElse("")));
        if (resource.pages() != null) {
            field("pagetotal", resource.pages().toString());
        }
        field("language", name(citation.title().language()));
        field("url", address(citation.address()));
        entry.append("\n}\n");
    }

    private record Type(String entry, String publisher) {}

    private static Type type(@Nullable DocumentType type) {
        return switch (type) {
            case JOURNAL_ARTICLE -> new Type("article", "journal");
            case REPORT, ANALYSIS, POLICY_BRIEF, WORKING_PAPER, METHODOLOGY ->
                    new Type("techreport", "institution");
            case GUIDELINES, TRAINING_MATERIAL -> new Type("manual", "organization");
            case null, default -> new Type("misc", "publisher");
        };
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
        return ORGANISATION.matcher(name).matches() ? "{" + escaped + "}" : escaped;
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

    @Override
    public String toString() {
        return entry.toString();
    }
}
