package org.seamark.catalogue.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
     * Makes it, where no node has made it; how far one had come that had this name before is not
     * said of this one.
     */
    Made make(String name) {
        var known = made(name);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            cluster.ask("PUT", "/" + name, Fields.index(intake(name)));
        } catch (Refused refused) {
            return made(name).orElseThrow(() -> refused); // another node has made it
        }
        return made(name).orElseThrow();
    }

    /** The alias by which it is written to: what OpenSearch makes by itself does not have it. */
    private static String intake(String name) {
        return name + "-intake";
    }

    private Optional<Made> made(String name) {
        return known(intake(name)).findFirst();
    }

    /** What an alias or a pattern stands for. */
    private Stream<Made> known(String pattern) {
        return cluster.find("/" + pattern + "/_settings/index.uuid").stream()
                .flatMap(
                        all -> all.propertyNames().stream().map(name -> made(name, all.get(name))));
    }

    private static Made made(String name, JsonNode known) {
        return new Made(name, known.at("/settings/index/uuid").asString(""));
    }

    /**
     * Writes to it, if it is still the same. A write to what is not there would make an index that
     * knows nothing of our fields; of removals OpenSearch asks no alias, and so it is looked for
     * before.
     */
    JsonNode bring(Made made, String lines) {
        if (!made(made.name()).equals(Optional.of(made))) {
            throw new Refused(404, "what was to be brought to " + made.name());
        }
        return cluster.lines("/" + intake(made.name()) + "/_bulk?require_alias=true", lines);
    }

    void refresh(Made made) {
        cluster.ask("POST", "/" + made.name() + "/_refresh");
    }

    /** Which index is found; none before the first. */
    Optional<Made> found() {
        return known(alias).findFirst();
    }

    /** From now on this one is found, and no other. */
    void find(Made made) {
        var steps = new ArrayList<Map<String, ?>>();
        known(alias)
                .map(Made::name)
                .filter(name -> !name.equals(made.name()))
                .forEach(other -> steps.add(step("remove", other)));
        steps.add(step("add", made.name()));
        cluster.ask("POST", "/_aliases", Map.of("actions", List.copyOf(steps)));
    }

    private Map<String, ?> step(String action, String name) {
        return Map.of(action, Map.of("index", name, "alias", alias));
    }

    /** Removes all others. */
    void keepOnly(Made made) {
        known(alias + "-*")
                .filter(known -> names.matcher(known.name()).matches())
                .filter(known -> !known.name().equals(made.name()))
                .forEach(other -> {
                    cluster.remove("/" + other.name());
                    notes.remove(other.note());
                });
    }

    /** Up to which change all is found in an index, as some node has left it. */
    long number(Made made) {
        return number(notes.read(made.note()));
    }

    private static long number(Optional<Notes.Note> note) {
        return note.map(known -> known.said().get(NUMBER).asLong()).orElse(0L);
    }

    /** A node that is behind changes nothing. */
    void reached(Made made, long number) {
        var before = notes.read(made.note());
        if (before.isEmpty() || number(before) < number) {
            notes.write(made.note(), before, Map.of(NUMBER, number));
        }
    }
}
