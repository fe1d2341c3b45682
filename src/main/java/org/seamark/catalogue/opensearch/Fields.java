package org.seamark.catalogue.opensearch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.catalogue.Facet;
import org.seamark.kernel.Language;

/** The fields of a document, and how each is searched. */
final class Fields {

    static final String REFERENCE = "reference";
    static final String NUMBER = "number";
    static final String LISTING = "listing";
    static final String RANK = "rank";
    static final String DATE = "date";
    static final String ADDED = "added";
    static final String NEWS = "news";
    static final String ID_HIGH = "id_high";
    static final String ID_LOW = "id_low";

    /** Counted up when documents change their form; an index of another form is built anew. */
    static final int FORMAT = 2;

    private static final Map<String, String> LONG = Map.of("type", "long");
    private static final Map<String, String> KEYWORD = Map.of("type", "keyword");

    private Fields() {}

    static String title(Language language) {
        return "title_" + language.code();
    }

    static String summary(Language language) {
        return "summary_" + language.code();
    }

    static String text(Language language) {
        return "text_" + language.code();
    }

    /** Titles by their words as they are written, but for accents and capitals. */
    static String words(Language language) {
        return title(language) + ".words";
    }

    static String facet(Facet facet) {
        return "facet_" + facet.parameter();
    }

    private static String analyzer(Language language) {
        return switch (language) {
            case AR -> "arabic";
            case ZH -> "cjk";
            case EN -> "english";
            case FR -> "french";
            case RU -> "russian";
            case ES -> "spanish";
        };
    }

    /**
     * How an index is made. Long texts are searched and not kept; that something was withdrawn is
     * known for longer than a node may be late with an earlier change.
     *
     * @param intake the alias by which it is written to
     */
    static Map<String, Object> index(String intake) {
        var fields = new LinkedHashMap<String, Object>();
        for (var language : Language.values()) {
            var text = Map.of("type", "text", "analyzer", analyzer(language));
            var title = new LinkedHashMap<String, Object>(text);
            title.put("fields", Map.of("words", Map.of("type", "text", "analyzer", "folded")));
            fields.put(title(language), title);
            fields.put(summary(language), text);
            fields.put(text(language), text);
        }
        Arrays.stream(Facet.values()).forEach(facet -> fields.put(facet(facet), KEYWORD));
        for (var name : List.of(RANK, DATE, ADDED, NEWS, ID_HIGH, ID_LOW, NUMBER)) {
            fields.put(name, LONG);
        }
        fields.put(REFERENCE, KEYWORD);
        fields.put(LISTING, Map.of("type", "object", "enabled", false));
        return Map.of(
                "aliases",
                Map.of(intake, Map.of()),
                "settings",
                Map.of(
                        "index.refresh_interval",
                        "-1",
                        "index.gc_deletes",
                        "1h",
                        "index.auto_expand_replicas",
                        "0-1",
                        "index.max_result_window",
                        20_000,
                        "analysis",
                        Map.of("analyzer", Map.of("folded", folded()))),
                "mappings",
                Map.of(
                        "dynamic",
                        false,
                        "_source",
                        Map.of("excludes", List.of("text_*")),
                        "properties",
                        fields));
    }

    private static Map<String, Object> folded() {
        return Map.of(
                "type", "custom",
                "tokenizer", "standard",
                "filter", List.of("lowercase", "asciifolding"));
    }
}
