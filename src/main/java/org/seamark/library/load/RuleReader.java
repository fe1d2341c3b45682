package org.seamark.library.load;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Words;

/** Reads the rules of one field: the name of a source field, or what to do with several. */
final class RuleReader {

    private static final Set<String> OPTIONS =
            new LinkedHashSet<>(
                    List.of(
                            "from",
                            "value",
                            "of",
                            "separator",
                            "values",
                            "others",
                            "dates",
                            "absent",
                            "language",
                            "optional"));

    private final YamlFile yaml;
    private final Set<String> absent;

    /**
     * Reads for one mapping.
     *
     * @param absent folded source values that mean, in every field, that there is none
     */
    RuleReader(YamlFile yaml, Set<String> absent) {
        this.yaml = yaml;
        this.absent = absent;
    }

    static Set<String> languages() {
        return Arrays.stream(Language.values())
                .map(Language::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Rule> read(Target target, Node node, String language) {
        if (node instanceof Node.Items items
                && items.items().stream().allMatch(Node.Pairs.class::isInstance)) {
            return items.items().stream().map(item -> rule(target, item, language)).toList();
        }
        return List.of(rule(target, node, language));
    }

    private Rule rule(Target target, Node node, String language) {
        var options =
                node instanceof Node.Pairs pairs
                        ? pairs.pairs()
                        : Map.<String, Node>of("from", node);
        options.forEach((option, given) -> {
            if (!OPTIONS.contains(option)) {
                throw yaml.unknown(given.line(), "option", option, OPTIONS);
            }
        });
        boolean countries = ofCountries(target, options.get("of"));
        var from = texts(options.get("from"));
        var constant = constant(target, options.get("value"));
        if (from.isEmpty() && constant.isEmpty() && !countries) {
            throw yaml.wrong(node.line(), "neither “from” nor “value” says where it comes from");
        }
        var without = new HashSet<>(absent);
        texts(options.get("absent")).forEach(word -> without.add(Words.fold(word)));
        return new Rule(
                from,
                constant,
                "true".equals(one(options.get("optional"), "false")),
                options.get("separator") instanceof Node.Text text ? text.value() : null,
                values(target, options.get("values")),
                others(options.get("others")),
                dates(options.get("dates")),
                Set.copyOf(without),
                language(options.get("language"), language),
                countries,
                node.line());
    }

    private boolean ofCountries(Target target, @Nullable Node of) {
        if (of == null) {
            return false;
        }
        if (target != Target.REGIONS || !yaml.text(of).equals(Target.COUNTRIES.label())) {
            throw yaml.wrong(of.line(), "only “regions” can be “of: countries”");
        }
        return true;
    }

    private List<String> texts(@Nullable Node node) {
        return node == null ? List.of() : yaml.texts(node);
    }

    private String one(@Nullable Node node, String otherwise) {
        return node == null ? otherwise : yaml.text(node);
    }

    private List<String> constant(Target target, @Nullable Node node) {
        var values = texts(node);
        values.forEach(value -> check(target, value, node == null ? 0 : node.line()));
        return values;
    }

    private Map<String, List<String>> values(Target target, @Nullable Node node) {
        if (node == null) {
            return Map.of();
        }
        var values = new HashMap<String, List<String>>();
        yaml.pairs(node)
                .pairs()
                .forEach((value, given) -> {
                    var codes =
                            given instanceof Node.Items items && items.items().isEmpty()
                                    ? List.<String>of()
                                    : yaml.texts(given);
                    codes.forEach(code -> check(target, code, given.line()));
                    values.put(Words.fold(value), codes);
                });
        return values;
    }

    private void check(Target target, String code, int line) {
        if (!target.accepts(code)) {
            throw yaml.wrong(line, "“%s” is not a code of %s".formatted(code, target.label()));
        }
    }

    private Rule.Others others(@Nullable Node node) {
        var word = one(node, "report").toUpperCase(Locale.ROOT);
        return Arrays.stream(Rule.Others.values())
                .filter(others -> others.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        yaml.wrong(
                                node == null ? 0 : node.line(),
                                "“others” is report, keep or ignore"));
    }

    private Dates dates(@Nullable Node node) {
        if (node == null) {
            return Dates.ISO;
        }
        return new Dates(
                yaml.texts(node).stream().map(pattern -> date(pattern, node.line())).toList());
    }

    private DateTimeFormatter date(String pattern, int line) {
        try {
            return Dates.form(pattern);
        } catch (IllegalArgumentException e) {
            throw yaml.wrong(line, "“%s” is not a form of dates".formatted(pattern));
        }
    }

    private String language(@Nullable Node node, String otherwise) {
        var code = one(node, otherwise);
        if (!code.equals(Rule.DETECT) && Language.of(code).isEmpty()) {
            throw yaml.unknown(node == null ? 0 : node.line(), "language", code, languages());
        }
        return code;
    }
}
