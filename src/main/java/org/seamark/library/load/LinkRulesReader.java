package org.seamark.library.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Link;
import org.seamark.kernel.Words;

/** Reads the part of a mapping that is about links. */
final class LinkRulesReader {

    private static final Set<String> PARTS =
            new LinkedHashSet<>(List.of("from", "kinds", "otherwise"));
    private static final Set<String> FIELDS =
            new LinkedHashSet<>(
                    List.of("url", "kind", "label", "language", "format", "bytes", "optional"));

    private final YamlFile yaml;

    LinkRulesReader(YamlFile yaml) {
        this.yaml = yaml;
    }

    LinkRules read(Node.Pairs links) {
        refuseUnknown(links, "part of links", PARTS);
        var from = links.pairs().get("from");
        if (from == null) {
            throw yaml.wrong(links.line(), "“links” needs a “from”");
        }
        var fields = from instanceof Node.Items items ? items.items() : List.of(from);
        return new LinkRules(
                fields.stream().map(this::fields).toList(),
                kinds(links.pairs().get("kinds")),
                otherwise(links.pairs().get("otherwise")));
    }

    private void refuseUnknown(Node.Pairs given, String what, Set<String> known) {
        given.pairs()
                .forEach((name, node) -> {
                    if (!known.contains(name)) {
                        throw yaml.unknown(node.line(), what, name, known);
                    }
                });
    }

    private LinkRules.Fields fields(Node node) {
        var given = yaml.pairs(node);
        refuseUnknown(given, "field of a link", FIELDS);
        var fields = given.pairs();
        if (!fields.containsKey("url")) {
            throw yaml.wrong(node.line(), "a link needs a “url”");
        }
        return new LinkRules.Fields(
                text(fields.get("url")),
                text(fields.get("kind")),
                text(fields.get("label")),
                text(fields.get("language")),
                text(fields.get("format")),
                text(fields.get("bytes")),
                "true".equals(text(fields.get("optional"))),
                node.line());
    }

    private String text(@Nullable Node node) {
        return node == null ? "" : yaml.text(node);
    }

    private Map<String, List<String>> kinds(@Nullable Node node) {
        var kinds = new LinkedHashMap<String, List<String>>();
        if (node != null) {
            yaml.pairs(node)
                    .pairs()
                    .forEach((kind, words) -> {
                        check(kind, words.line());
                        kinds.put(kind, yaml.texts(words).stream().map(this::phrase).toList());
                    });
        }
        return kinds;
    }

    private String phrase(String words) {
        var folded = Words.fold(words).strip();
        return words.endsWith("*") ? folded + "*" : folded;
    }

    private String otherwise(@Nullable Node node) {
        if (node == null) {
            return LinkRules.NONE.otherwise();
        }
        var kind = yaml.text(node);
        check(kind, node.line());
        return kind;
    }

    private void check(String kind, int line) {
        if (!Link.KINDS.contains(kind)) {
            throw yaml.unknown(line, "kind of link", kind, Link.KINDS);
        }
    }
}
