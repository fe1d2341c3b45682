package org.seamark.catalogue.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The index of a catalogue and the alias by which it is found. Another catalogue, other thesauri or
 * another form make another index, which is filled beside the old one; when it is level, the alias
 * goes over to it in one step, and the old one goes.
 */
final class SharedIndex {

    private static final String STATE = "-state";

    private final Cluster cluster;
    private final String alias;

    SharedIndex(Cluster cluster, String alias) {
        this.cluster = cluster;
        this.alias = alias;
    }

    String alias() {
        return alias;
    }

    String name(UUID catalogue, long thesauri) {
        return "%s-%s-%x-%d".formatted(alias, catalogue, thesauri, Fields.FORMAT);
    }

    /**
     * Makes it, where no node has made it; how far an index of this name had come counts no more.
     */
    void make(String name) {
        if (cluster.find("/" + name).isPresent()) {
            return;
        }
        try {
            cluster.ask("PUT", "/" + name, Fields.index());
            forget(name);
        } catch (Refused another) {
            if (cluster.find("/" + name).isEmpty()) {
                throw another;
            }
        }
    }

    private void forget(String name) {
        if (cluster.find(state(name)).isPresent()) {
            cluster.ask("DELETE", state(name));
        }
    }

    /** Which index is found; none before the first. */
    Optional<String> found() {
        return cluster.find("/_alias/" + alias)
                .flatMap(known -> known.propertyNames().stream().findFirst());
    }

    /** From now on this one is found, and the others are not needed any more. */
    void find(String name) {
        var steps = new ArrayList<Map<String, ?>>();
        var others =
                cluster.find("/_alias/" + alias).stream()
                        .flatMap(known -> known.propertyNames().stream())
                        .filter(known -> !known.equals(name))
                        .toList();
        others.forEach(other -> steps.add(Map.of("remove_index", Map.of("index", other))));
        steps.add(Map.of("add", Map.of("index", name, "alias", alias)));
        cluster.ask("POST", "/_aliases", Map.of("actions", List.copyOf(steps)));
    }

    /** Up to which change all is found in an index, as some node has left it. */
    long number(String name) {
        return cluster.find(state(name))
                .map(known -> known.at("/_source/number").asLong())
                .orElse(0L);
    }

    /** A node that is behind changes nothing. */
    void reached(String name, long number) {
        try {
            cluster.ask(
                    "PUT",
                    state(name) + "?version_type=external_gte&version=" + number,
                    Map.of("number", number));
        } catch (Refused another) {
            if (another.status() != 409) {
                throw another;
            }
        }
    }

    private String state(String name) {
        return "/" + alias + STATE + "/_doc/" + name;
    }
}
