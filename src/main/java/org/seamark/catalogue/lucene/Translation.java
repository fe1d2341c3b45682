package org.seamark.catalogue.lucene;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.seamark.catalogue.Elsewhere;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Descriptor;

/**
 * What a reader typed, in other languages: each concept by the names that it has there, and what is
 * no concept as it stands, where it can stand in that language.
 *
 * @param without codes of concepts that the reader does not want looked for elsewhere
 */
record Translation(List<Lexicon.Unit> units, Language reader, Set<String> without) {

    private static final int SLOP = 2;

    private boolean isWanted(Lexicon.Unit unit) {
        return unit.concept().filter(found -> !without.contains(found.code())).isPresent();
    }

    /**
     * The question in a language; nothing where no concept has a name in it, or where every word
     * must be found and one cannot be.
     */
    Optional<Query> in(Language language, BooleanClause.Occur words) {
        var queries = new LinkedHashSet<Query>();
        boolean translated = false;
        for (var unit : units) {
            var named = isWanted(unit) ? named(unit.concept().get(), language) : null;
            var query = named == null ? asItStands(unit.typed(), language) : named;
            translated |= named != null;
            if (query != null) {
                queries.add(query);
            } else if (words == BooleanClause.Occur.MUST) {
                return Optional.empty();
            }
        }
        return translated ? Optional.of(together(queries, words)) : Optional.empty();
    }

    private static Query together(Set<Query> queries, BooleanClause.Occur occur) {
        if (queries.size() == 1) {
            return queries.iterator().next();
        }
        var all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, occur));
        return all.build();
    }

    private static @org.jspecify.annotations.Nullable Query named(
            Descriptor concept, Language language) {
        var builder = new QueryBuilder(Analysis.of(language));
        var names = new LinkedHashSet<Query>();
        for (var label : concept.labels(language)) {
            var name = builder.createPhraseQuery(Analysis.field(language), label, SLOP);
            if (name != null) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : together(names, BooleanClause.Occur.SHOULD);
    }

    private @org.jspecify.annotations.Nullable Query asItStands(String typed, Language language) {
        return Analysis.languagesOf(typed, reader).contains(language)
                ? new QueryBuilder(Analysis.of(language))
                        .createBooleanQuery(
                                Analysis.field(language), typed, BooleanClause.Occur.MUST)
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
