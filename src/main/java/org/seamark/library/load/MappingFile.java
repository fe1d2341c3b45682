package org.seamark.library.load;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Words;

/** Reads a mapping from its YAML file and refuses what it cannot mean. */
final class MappingFile {

    private static final Set<String> PARTS =
            new LinkedHashSet<>(
                    List.of(
                            "source",
                            "encoding",
                            "delimiter",
                            "below",
                            "absent",
                            "key",
                            "fields",
                            "links"));

    private static final Node NONE = new Node.Items(List.of(), 0);

    private final String name;
    private final YamlFile yaml;

    private MappingFile(String name) {
        this.name = name;
        this.yaml = new YamlFile(name);
    }

    static Mapping read(String name, String text) {
        return new MappingFile(name).read(text);
    }

    private Mapping read(String text) {
        var parts = yaml.read(text).pairs();
        parts.forEach((part, node) -> {
            if (!PARTS.contains(part)) {
                throw yaml.unknown(node.line(), "part", part, PARTS);
            }
        });
        var absent = new LinkedHashSet<String>();
        yaml.texts(parts.getOrDefault("absent", NONE))
                .forEach(word -> absent.add(Words.fold(word)));
        var rules = new RuleReader(yaml, absent);
        return new Mapping(
                name,
                yaml.text(part(parts, "source")),
                new FileForm(encoding(parts.get("encoding")), delimiter(parts.get("delimiter"))),
                String.join("", yaml.texts(parts.getOrDefault("below", NONE))),
                rules.read(Target.TITLE, part(parts, "key"), Rule.DETECT).getFirst(),
                fields(yaml.pairs(part(parts, "fields")), rules),
                links(parts.getOrDefault("links", NONE)));
    }

    private @Nullable Charset encoding(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        try {
            return Charset.forName(yaml.text(node));
        } catch (IllegalArgumentException unknown) {
            throw yaml.wrong(node.line(), "there is no encoding “%s”".formatted(yaml.text(node)));
        }
    }

    /** A tab, which nobody sees, is called so. */
    private @Nullable Character delimiter(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        var sign = yaml.text(node);
        if (sign.equals("tab")) {
            return '\t';
        }
        if (sign.length() != 1 || sign.equals("\"")) {
            throw yaml.wrong(node.line(), "a delimiter is one sign, or “tab”");
        }
        return sign.charAt(0);
    }

    private LinkRules links(Node node) {
        return node.equals(NONE)
                ? LinkRules.NONE
                : new LinkRulesReader(yaml).read(yaml.pairs(node));
    }

    private Node part(Map<String, Node> parts, String named) {
        var node = parts.get(named);
        if (node == null) {
            throw new ImportRefused("%s has no part “%s”.".formatted(name, named));
        }
        return node;
    }

    private Map<Target, List<Rule>> fields(Node.Pairs fields, RuleReader reader) {
        var rules = new EnumMap<Target, List<Rule>>(Target.class);
        fields.pairs()
                .forEach((field, node) -> {
                    var target = target(field, node.line());
                    rules.computeIfAbsent(target, t -> new ArrayList<>())
                            .addAll(reader.read(target, node, language(field, node.line())));
                });
        if (!rules.containsKey(Target.TITLE)) {
            throw yaml.wrong(fields.line(), "a resource needs a title, and no field gives one");
        }
        return new LinkedHashMap<>(rules);
    }

    private Target target(String field, int line) {
        int dot = field.indexOf('.');
        var label = dot < 0 ? field : field.substring(0, dot);
        var target =
                Target.of(label)
                        .orElseThrow(() -> yaml.unknown(line, "field", label, Target.labels()));
        if (dot >= 0 && !target.isLocalized()) {
            throw yaml.wrong(line, "“%s” has no languages".formatted(label));
        }
        return target;
    }

    /** The language in {@code title.fr}. */
    private String language(String field, int line) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return Rule.DETECT;
        }
        var code = field.substring(dot + 1);
        return Language.of(code)
                .map(Language::code)
                .orElseThrow(() -> yaml.unknown(line, "language", code, RuleReader.languages()));
    }
}
