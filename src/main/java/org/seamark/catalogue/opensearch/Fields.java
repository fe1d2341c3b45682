package org.seamark.catalogue.opensearch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.lucene.Wording;
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
    static final int FORMAT = 4;

    private static final Map<String, String> LONG = Map.of("type", "long");
    private static final Map<String, String> KEYWORD = Map.of("type", "keyword");

    private Fields() {}

    /** Titles by their folded words, of which beginnings are looked for. */
    static String title(Language language) {
        return "title_" + language.code();
    }

    /** The words of titles and summaries, by which related entries are found. */
    static String about(Language language) {
        return "about_" + language.code();
    }

    static String facet(Facet facet) {
        return "facet_" + facet.parameter();
    }

    /**
     * How an index is made. Texts are searched and not kept; that something was withdrawn is known
     * for longer than a node may be late with an earlier change.
     *
     * @param intake the alias by which it is written to
     */
    static Map<String, Object> index(String intake) {
        var fields = new LinkedHashMap<String, Object>();
        for (var language : Language.values()) {
            fields.put(Wording.field(language), words("positions"));
            fields.put(about(language), words("freqs"));
            var title = words("docs");
            title.put("index_prefixes", Map.of("min_chars", 1, "max_chars", 3));
            fields.put(title(language), title);
        }
        fields.put(Wording.WORDS, words("docs"));
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
                        Map.of(
                                "analyzer",
                                Map.of("words", analyzer()),
                                "filter",
                                Map.of("gap", gap()))),
                "mappings",
                Map.of(
                        "dynamic",
                        false,
                        "_source",
                        Map.of("excludes", List.of("text_*", "title_*", Wording.WORDS)),
                        "properties",
                        fields));
    }

    /** What comes are words already: see {@link Wording}. */
    private static Map<String, Object> words(String kept) {
        var words = new LinkedHashMap<String, Object>();
        words.put("type", "text");
        words.put("analyzer", "words");
        words.put("index_options", kept);
        words.put("norms", "positions".equals(kept));
        return words;
    }

    private static Map<String, Object> analyzer() {
        return Map.of("type", "custom", "tokenizer", "whitespace", "filter", List.of("gap"));
    }

    private static Map<String, Object> gap() {
        return Map.of("type", "stop", "stopwords", List.of(Wording.GAP));
    }
}
