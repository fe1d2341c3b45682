package org.seamark.library.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a small YAML file and says, where it is wrong, in which line. */
final class YamlFile {

    private static final YAMLFactory YAML =
            YAMLFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(16).build())
                    .build();

    private final String name;

    YamlFile(String name) {
        this.name = name;
    }

    Node.Pairs read(String text) {
        try (var yaml = YAML.createParser(ObjectReadContext.empty(), text)) {
            if (yaml.nextToken() == JsonToken.START_OBJECT) {
                var read = (Node.Pairs) node(yaml);
                yaml.nextToken();
                return read;
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw line > 0 ? wrong(line, "not YAML") : new ImportRefused(name + " is not YAML.", e);
        }
        throw new ImportRefused(name + " has no names with values in it.");
    }

    private Node node(JsonParser yaml) {
        int line = line(yaml);
        return switch (yaml.currentToken()) {
            case START_OBJECT -> pairs(yaml, line);
            case START_ARRAY -> {
                var items = new ArrayList<Node>();
                while (yaml.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node(yaml));
                }
                yield new Node.Items(items, line);
            }
            case VALUE_NULL -> new Node.Text("", line);
            default -> new Node.Text(yaml.getString(), line);
        };
    }

    private Node.Pairs pairs(JsonParser yaml, int line) {
        var pairs = new LinkedHashMap<String, Node>();
        while (yaml.nextToken() != JsonToken.END_OBJECT) {
            var key = yaml.currentName();
            int at = line(yaml);
            yaml.nextToken();
            if (pairs.put(key, node(yaml)) != null) {
                throw wrong(at, "“%s” for the second time".formatted(key));
            }
        }
        return new Node.Pairs(pairs, line);
    }

    private static int line(JsonParser yaml) {
        return yaml.currentTokenLocation().getLineNr();
    }

    ImportRefused wrong(int line, String what) {
        return new ImportRefused("%s, line %d: %s.".formatted(name, line, what));
    }

    ImportRefused unknown(int line, String what, String given, Set<String> known) {
        return wrong(
                line,
                "there is no %s “%s”; there are %s"
                        .formatted(what, given, String.join(", ", known)));
    }

    String text(Node node) {
        if (node instanceof Node.Text text && !text.value().isBlank()) {
            return text.value().strip();
        }
        throw wrong(node.line(), "a value belongs here");
    }

    Node.Pairs pairs(Node node) {
        if (node instanceof Node.Pairs pairs) {
            return pairs;
        }
        throw wrong(node.line(), "names with values belong here");
    }

    /** A list, or the one value that stands for a list of one. */
    java.util.List<String> texts(Node node) {
        return node instanceof Node.Items items
                ? items.items().stream().map(this::text).toList()
                : java.util.List.of(text(node));
    }
}
