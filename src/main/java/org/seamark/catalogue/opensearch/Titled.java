package org.seamark.catalogue.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.lucene.Wording;
import org.seamark.kernel.Language;

/** Finds titles by the beginnings of their words: those in the reader's language first. */
record Titled(String typed, Language reader) {

    /** In which language a title begins so is told by the name of what it answers. */
    Map<String, Object> asked(int most) {
        var languages = Wording.languages(typed, reader);
        var ways = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < languages.size(); i++) {
            ways.add(
                    Map.of(
                            "constant_score",
                            Map.of(
                                    "filter",
                                    all(languages.get(i)),
                                    "boost",
                                    languages.size() - i,
                                    "_name",
                                    languages.get(i).code())));
        }
        var asked = new LinkedHashMap<>(new Asked(Search.everything(reader)).list(most));
        asked.put("query", Map.of("dis_max", Map.of("queries", ways)));
        var order = new ArrayList<Object>(List.of(Map.of("_score", "desc")));
        order.addAll(new Asked(Search.everything(reader)).order());
        asked.put("sort", order);
        return asked;
    }

    private Map<String, Object> all(Language language) {
        var words = new ArrayList<Map<String, Object>>();
        for (var ways : Wording.beginnings(typed, language)) {
            var any =
                    ways.stream()
                            .map(way -> Map.of("prefix", Map.of(Fields.title(language), way)))
                            .toList();
            words.add(Map.of("bool", Map.of("should", any)));
        }
        return words.isEmpty()
                ? Map.of("match_none", Map.of())
                : Map.of("bool", Map.of("filter", words));
    }

    /** The language of a title that was found, the reader's before others. */
    Language language(List<String> answered) {
        return Wording.languages(typed, reader).stream()
                .filter(language -> answered.contains(language.code()))
                .findFirst()
                .orElse(reader);
    }
}
