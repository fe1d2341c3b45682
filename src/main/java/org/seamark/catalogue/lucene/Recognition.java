package org.seamark.catalogue.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
                    found(spans, language).forEach(found::add);
                }
            }
        });
        for (var text : List.of(listing.title(), listing.summary())) {
            labels.forEach((language, known) ->
                    text.in(language)
                            .ifPresent(words ->
                                    found(known.spans(words), language).forEach(found::add)));
        }
        return found.stream().limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> found(List<Span> spans, Language language) {
        return spans.stream()
                .filter(span -> isMeant(span, language))
                .map(Span::named)
                .map(Descriptor::code);
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
