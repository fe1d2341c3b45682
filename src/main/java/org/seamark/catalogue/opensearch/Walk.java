package org.seamark.catalogue.opensearch;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.seamark.kernel.Reference;
import tools.jackson.databind.json.JsonMapper;

/** Goes through all that a search finds, in one state of the index. */
final class Walk {

    private static final int STEP = 2_000;
    private static final String KEPT = "2m";

    private final Cluster cluster;
    private final String alias;
    private final JsonMapper json;

    Walk(Cluster cluster, String alias, JsonMapper json) {
        this.cluster = cluster;
        this.alias = alias;
        this.json = json;
    }

    void run(Asked asked, Map<String, Object> words, Consumer<List<Reference>> each) {
        var state =
                cluster.ask(
                                "POST",
                                "/%s/_search/point_in_time?keep_alive=%s".formatted(alias, KEPT))
                        .get("pit_id")
                        .asString();
        try {
            run(question(asked, words, state), each);
        } finally {
            cluster.ask("DELETE", "/_search/point_in_time", Map.of("pit_id", List.of(state)));
        }
    }

    private static Map<String, Object> question(
            Asked asked, Map<String, Object> words, String state) {
        var question = asked.list(asked.narrowed(words, List.of()), STEP);
        question.put("_source", false);
        question.put("pit", Map.of("id", state, "keep_alive", KEPT));
        return question;
    }

    private void run(Map<String, Object> question, Consumer<List<Reference>> each) {
        while (true) {
            var answer = new Answered(cluster.ask("POST", "/_search", question), json);
            var references = answer.references();
            if (!references.isEmpty()) {
                each.accept(references);
            }
            if (references.size() < STEP) {
                return;
            }
            question.put("search_after", answer.last().orElseThrow());
        }
    }
}
