package org.seamark.catalogue.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The index of a catalogue and the alias by which it is found. Another catalogue, other thesauri or
 * another form make another index, which is filled beside the old one; when it is level, the alias
 * goes over to it in one step.
 */
final class SharedIndex {

    private static final String NUMBER = "number";

    private final Cluster cluster;
    private final Notes notes;
    private final String alias;
    private final Pattern names;

    SharedIndex(Cluster cluster, Notes notes, String alias) {
        this.cluster = cluster;
        this.notes = notes;
        this.alias = alias;
        this.names =
                Pattern.compile(
                        Pattern.quote(alias)
                                + "-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]+-[0-9]+");
    }

    String alias() {
        return alias;
    }

    String name(Wanted wanted) {
        return "%s-%s-%x-%d"
                .formatted(alias, wanted.catalogue(), wanted.thesauri(), wanted.format());
    }

    /**
     * Makes it, where no node has made it; how far an index of this name had come counts no more.
     *
     * @return whether it was not there
     */
    boolean make(String name) {
        if (isMade(name)) {
            return false;
        }
        notes.remove(name);
        try {
            cluster.ask("PUT", "/" + name, Fields.index(intake(name)));
        } catch (Refused another) {
            if (!isMade(name)) {
                throw another;
            }
        }
        return true;
    }

    /** The alias by which it is written to: what OpenSearch makes by itself does not have it. */
    private static String intake(String name) {
        return name + "-intake";
    }

    private boolean isMade(String name) {
        return cluster.find("/_alias/" + intake(name)).isPresent();
    }

    /**
     * Writes to it, if it is there. A write to what is not there would make an index that knows
     * nothing of our fields; of removals OpenSearch asks no alias, and so it is looked for before.
     */
    JsonNode bring(String name, String lines) {
        if (!isMade(name)) {
            throw new Refused(404, "what was to be brought to " + name);
        }
        return cluster.lines("/" + intake(name) + "/_bulk?require_alias=true", lines);
    }

    void refresh(String name) {
        cluster.ask("POST", "/" + name + "/_refresh");
    }

    /** Which index is found; none before the first. */
    Optional<String> found() {
        return cluster.find("/_alias/" + alias)
                .flatMap(known -> known.propertyNames().stream().findFirst());
    }

    /** From now on this one is found, and no other. */
    void find(String name) {
        var steps = new ArrayList<Map<String, ?>>();
        cluster.find("/_alias/" + alias).stream()
                .flatMap(known -> known.propertyNames().stream())
                .filter(known -> !known.equals(name))
                .forEach(other -> steps.add(step("remove", other)));
        steps.add(step("add", name));
        cluster.ask("POST", "/_aliases", Map.of("actions", List.copyOf(steps)));
    }

    private Map<String, ?> step(String action, String name) {
        return Map.of(action, Map.of("index", name, "alias", alias));
    }

    /** Removes all others. */
    void keepOnly(String name) {
        cluster.find("/" + alias + "-*/_alias").stream()
                .flatMap(known -> known.propertyNames().stream())
                .filter(known -> names.matcher(known).matches() && !known.equals(name))
                .forEach(other -> {
                    cluster.remove("/" + other);
                    notes.remove(other);
                });
    }

    /** Up to which change all is found in an index, as some node has left it. */
    long number(String name) {
        return number(notes.read(name));
    }

    private static long number(Optional<Notes.Note> note) {
        return note.map(known -> known.said().get(NUMBER).asLong()).orElse(0L);
    }

    /** A node that is behind changes nothing. */
    void reached(String name, long number) {
        var before = notes.read(name);
        if (before.isEmpty() || number(before) < number) {
            notes.write(name, before, Map.of(NUMBER, number));
        }
    }
}
