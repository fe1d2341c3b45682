package org.seamark.catalogue.oai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Harvests;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Objective;
import org.springframework.stereotype.Component;

/** The sets by which harvesters select: a kind, an objective, a language, or all that have any. */
@Component
final class Sets {

    private final List<Set> all = new ArrayList<>();

    /** One of them, with its English name. */
    record Set(String spec, String name) {}

    Sets(Labels labels) {
        for (var group : Harvests.GROUPS) {
            all.add(new Set(group.parameter(), labels.text("facet." + group.parameter())));
        }
        for (var kind : Kind.values()) {
            add(Facet.KIND, kind.code(), labels.text(kind.key() + ".plural"));
        }
        Stream.concat(Objective.ALL.stream(), Stream.of(Objective.GENERAL))
                .forEach(objective -> add(Facet.OBJECTIVE, objective.code(), labels.of(objective)));
        Arrays.stream(Language.values())
                .map(Language::code)
                .forEach(code -> add(Facet.LANGUAGE, code, labels.text("language." + code)));
    }

    private void add(Facet group, String code, String name) {
        all.add(new Set(group.parameter() + ":" + code, name));
    }

    List<Set> all() {
        return all;
    }

    boolean isKnown(String spec) {
        return all.stream().anyMatch(set -> set.spec().equals(spec));
    }
}
