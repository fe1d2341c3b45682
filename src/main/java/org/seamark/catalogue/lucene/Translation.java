package org.seamark.catalogue.lucene;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Elsewhere;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/**
 * What a reader typed, in all languages: each of its units as it stands, where it can, or by the
 * names that it has elsewhere, so that an entry counts for more the more units it is about.
 *
 * @param without codes of concepts that the reader does not want looked for elsewhere
 */
record Translation(List<Lexicon.Unit> units, Language reader, Set<String> without) {

    private static final int SLOP = 2;

    /** What a name in another language counts for beside the word that was typed. */
    private static final float NAMED = 0.7f;

    /** What is classified by a place and does not name it comes after all that does. */
    private static final float CLASSIFIED = 0.01f;

    /** Whether there is anything that has another name elsewhere. */
    boolean isNeeded() {
        return units.stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(Lexicon.Unit unit) {
        return unit.concept().filter(found -> !without.contains(found.code())).isPresent();
    }

    /** The units together, each in any language. */
    Query in(List<Language> asked, BooleanClause.Occur words) {
        var query = new BooleanQuery.Builder();
        for (var unit : units) {
            var ways = new LinkedHashSet<Query>();
            for (var language : asked) {
                var typed = asItStands(unit.typed(), language, words);
                if (typed != null) {
                    ways.add(
                            ways.isEmpty()
                                    ? typed
                                    : new BoostQuery(typed, ReaderQuery.OTHER_LANGUAGE));
                }
            }
            if (isWanted(unit)) {
                ClassifiedAs.of(unit.concept().orElseThrow())
                        .ifPresent(so -> ways.add(new BoostQuery(so, CLASSIFIED)));
                for (var language : Language.values()) {
                    if (language != asked.getFirst()) {
                        named(unit.concept().orElseThrow(), language)
                                .forEach(name ->
                                        ways.add(
                                                new BoostQuery(
                                                        new InItsLanguage(name, language), NAMED)));
                    }
                }
            }
            if (!ways.isEmpty()) {
                query.add(new DisjunctionMaxQuery(ways, 0f), words);
            }
        }
        return query.build();
    }

    private static Set<Query> named(Descriptor concept, Language language) {
        var builder = new QueryBuilder(Analysis.of(language));
        var names = new LinkedHashSet<Query>();
        for (var label : concept.labels(language)) {
            var name = builder.createPhraseQuery(Analysis.field(language), label, SLOP);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable Query asItStands(String typed, Language language, BooleanClause.Occur words) {
        return Analysis.languagesOf(typed, reader).contains(language)
                ? new QueryBuilder(Analysis.of(language))
                        .createBooleanQuery(Analysis.field(language), typed, words)
                : null;
    }

    /** The concepts with their names, for the reader to see and to take away. */
    List<Elsewhere> told(Language asked) {
        return units.stream()
                .filter(unit -> unit.concept().isPresent())
                .map(unit -> told(unit, unit.concept().orElseThrow(), asked))
                .filter(one -> !one.names().isEmpty())
                .distinct()
                .toList();
    }

    private Elsewhere told(Lexicon.Unit unit, Descriptor concept, Language asked) {
        Map<Language, List<String>> names = new EnumMap<>(concept.labels());
        names.remove(asked);
        return new Elsewhere(concept.code(), unit.typed(), names, isWanted(unit));
    }
}
