package org.seamark.catalogue.lucene;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.kernel.Language;
import org.seamark.kernel.Words;
import org.seamark.vocabulary.Descriptor;

/**
 * The concepts of thesauri that a listing is about, soberly: those that its themes are called, and
 * those that its titles and summaries call by name, in any language.
 */
final class Recognition {

    /** Who names more concepts than these in a summary is about none of them. */
    private static final int MOST = 20;

    /**
     * A single word may be another that looks the same, such as smuggling of goods: where an entry
     * is written in several languages, two must name it.
     */
    private static final int AGREED = 2;

    private static final Pattern PAUSE = Pattern.compile("[.,;:!?،؛؟。，；：！？]");

    private final Map<Language, Labels> labels;
    private final Set<String> vocabulary;
    private final boolean nothing;

    Recognition(NamesElsewhere names, Map<Language, Labels> labels) {
        this.labels = labels;
        this.nothing = names.concepts().isEmpty();
        this.vocabulary =
                names.vocabulary().stream()
                        .map(Descriptor::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> in(Listing listing) {
        if (nothing) {
            return Set.of();
        }
        var found = new LinkedHashSet<String>();
        labels.forEach((language, known) -> {
            for (var theme : listing.classification().themes()) {
                var spans = known.spans(theme);
                if (spans.size() == 1) {
                    meant(spans, language).forEach(span -> found.add(code(span)));
                }
            }
        });
        var spoken = EnumSet.noneOf(Language.class);
        var single = new LinkedHashMap<String, Set<Language>>();
        for (var text : List.of(listing.title(), listing.summary())) {
            text.texts()
                    .forEach((language, words) -> {
                        spoken.add(language);
                        meant(known(language).spans(words), language)
                                .forEach(span -> {
                                    if (span.words().size() > 1) {
                                        found.add(code(span));
                                    } else {
                                        single.computeIfAbsent(
                                                        code(span),
                                                        none -> EnumSet.noneOf(Language.class))
                                                .add(language);
                                    }
                                });
                    });
        }
        single.forEach((code, languages) -> {
            if (languages.size() >= Math.min(AGREED, spoken.size())) {
                found.add(code);
            }
        });
        return found.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Labels known(Language language) {
        return Objects.requireNonNull(labels.get(language));
    }

    private static String code(Span span) {
        return Objects.requireNonNull(span.named()).code();
    }

    private Stream<Span> meant(List<Span> spans, Language language) {
        return spans.stream().filter(span -> isMeant(span, language));
    }

    /**
     * Several words that stand as in a label, whatever their endings; a single word only as the
     * thesaurus writes it, for its relatives say other things.
     */
    private boolean isMeant(Span span, Language language) {
        var named = span.named();
        if (named == null
                || vocabulary.contains(named.code())
                || PAUSE.matcher(span.text()).find()) {
            return false;
        }
        var text = Words.fold(span.text());
        return named.labels(language).stream()
                .map(Words::fold)
                .anyMatch(label ->
                        span.words().size() == 1
                                ? label.equals(text)
                                : length(label) == length(text));
    }

    private static int length(String folded) {
        return folded.strip().split(" ").length;
    }
}
