package org.seamark.catalogue.opensearch;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What became of changes that were brought. */
record Brought(JsonNode answer) {

    private static final int MALFORMED = 400;
    private static final int CONFLICT = 409;

    /** The one that is answered as if it were the fault of a document. */
    private static final String CLOSED = "index_closed_exception";

    /**
     * Which were refused for what they are, and why; not those before which a later one came.
     *
     * @throws Refused where some may be taken another time: all are to be brought once more
     */
    Map<String, String> refused() {
        var refused = new LinkedHashMap<String, String>();
        for (var item : answer.at("/items")) {
            for (var done : item) {
                int status = done.get("status").asInt();
                if (done.has("error") && status != CONFLICT) {
                    var cause = done.at("/error/reason").asString("");
                    if (status != MALFORMED || CLOSED.equals(done.at("/error/type").asString(""))) {
                        throw new Refused(status, "a change: " + cause);
                    }
                    refused.put(done.get("_id").asString(), cause);
                }
            }
        }
        return refused;
    }
}
