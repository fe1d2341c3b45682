package org.seamark.catalogue.opensearch;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What nodes write down for each other, beside the indexes of an alias. */
final class Notes {

    private static final int CONFLICT = 409;

    private final Cluster cluster;
    private final String documents;

    Notes(Cluster cluster, String alias) {
        this.cluster = cluster;
        this.documents = "/" + alias + "-state/_doc/";
    }

    /**
     * What is written, and how one may write in its place.
     *
     * @param unchanged the condition that nobody has written since
     */
    record Note(JsonNode said, String unchanged) {

        private static Note of(JsonNode document) {
            return new Note(
                    document.get("_source"),
                    "if_seq_no=%d&if_primary_term=%d"
                            .formatted(
                                    document.get("_seq_no").asLong(),
                                    document.get("_primary_term").asLong()));
        }
    }

    Optional<Note> read(String name) {
        return cluster.find(documents + name).map(Note::of);
    }

    /**
     * Writes in the place of what was read.
     *
     * @return whether it is written; not where another node has written since
     */
    boolean write(String name, Optional<Note> read, Map<String, ?> said) {
        var condition = read.map(Note::unchanged).orElse("op_type=create");
        try {
            cluster.ask("PUT", documents + name + "?" + condition, said);
            return true;
        } catch (Refused another) {
            if (another.status() != CONFLICT) {
                throw another;
            }
            return false;
        }
    }

    void remove(String name) {
        cluster.remove(documents + name);
    }
}
