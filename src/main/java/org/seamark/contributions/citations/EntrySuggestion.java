package org.seamark.contributions.citations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Content;
import org.seamark.forms.Suggestion;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.UnSymbol;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.LanguageNames;

/** What a citation suggests for the fields of a form. */
public final class EntrySuggestion {

    /** What no citation tells, but is taken from its whole. */
    public static final String GUESS = "form";

    private static final Map<String, DocumentType> TYPES =
            Map.of(
                    "article", DocumentType.JOURNAL_ARTICLE,
                    "report", DocumentType.REPORT,
                    "manual", DocumentType.GUIDELINES,
                    "webpage", DocumentType.LINK,
                    "paper", DocumentType.WORKING_PAPER);

    private EntrySuggestion() {}

    /**
     * Answers to as many fields as it tells of.
     *
     * @param reader the language of its texts where it does not say
     */
    public static Suggestion of(Entry entry, String source, Language reader) {
        var code = LanguageNames.resolve(entry.language());
        var six = code.flatMap(Language::of);
        var spoken = six.orElse(reader);
        var content =
                Content.EMPTY
                        .with("title", text(spoken, entry.title()))
                        .with("summary", text(spoken, entry.summary()))
                        .with("authors", entry.authors())
                        .with("publisher", entry.publisher())
                        .with("published", said(entry.published()))
                        .with("symbol", symbol(entry))
                        .with("pages", said(entry.pages()))
                        .with("languages", six.map(Language::code).stream().toList())
                        .with("otherLanguages", six.isPresent() ? null : code.stream().toList())
                        .with("links", links(entry))
                        .with("type", type(entry))
                        .with(GUESS, entry.kind().equals("video") ? "video" : "document");
        return new Suggestion(source, content);
    }

    /** The number of an article is that of the issue that it is in. */
    private static String symbol(Entry entry) {
        return entry.kind().equals("article") && UnSymbol.of(entry.number()).isEmpty()
                ? ""
                : entry.number();
    }

    private static LocalizedText text(Language language, String text) {
        return text.isBlank() ? LocalizedText.EMPTY : LocalizedText.of(language, text);
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String type(Entry entry) {
        return Optional.ofNullable(TYPES.get(entry.kind())).map(DocumentType::code).orElse(null);
    }

    /** A DOI leads to where a publication is, also when that moves. */
    private static List<Map<String, String>> links(Entry entry) {
        return Optional.ofNullable(entry.doi())
                .map(Doi::url)
                .or(() -> Optional.of(entry.url()).filter(Link::isWebAddress))
                .map(url -> Map.of("url", url, "kind", "page"))
                .stream()
                .toList();
    }
}
