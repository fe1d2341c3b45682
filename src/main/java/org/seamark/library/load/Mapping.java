package org.seamark.library.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the fields of a file become those of a resource.
 *
 * @param source the name under which all files of this kind are known; with the key it tells
 *     whether a record was taken before
 * @param form what it says of how its files are written
 * @param below the group in which the fields of a JSON file stand, or nothing
 * @param key the source fields that tell one record from every other
 */
record Mapping(
        String name,
        String source,
        FileForm form,
        String below,
        Rule key,
        Map<Target, List<Rule>> rules,
        LinkRules links) {

    /** The same of records under another name. */
    Mapping of(String other) {
        return new Mapping(name, other, form, below, key, rules, links);
    }

    /** Every rule of it. */
    List<Rule> all() {
        var all = new ArrayList<Rule>(List.of(key));
        rules.values().forEach(all::addAll);
        return all;
    }

    /** How well it suits a file: the number of its fields that occur, or 0 where one is missing. */
    long fit(Set<String> fields) {
        return missing(fields).isPresent()
                        || rules.getOrDefault(Target.TITLE, List.of()).stream()
                                .noneMatch(rule -> rule.from().stream().anyMatch(in(fields)))
                ? 0
                : all().stream().flatMap(rule -> rule.from().stream()).filter(in(fields)).count();
    }

    private java.util.function.Predicate<String> in(Set<String> fields) {
        return name -> find(name, fields).isPresent();
    }

    private Optional<String> find(String name, Set<String> fields) {
        if (fields.contains(name)) {
            return Optional.of(name);
        }
        var inside = below.isEmpty() ? name : below + "." + name;
        return fields.contains(inside) ? Optional.of(inside) : Optional.empty();
    }

    /** A source field that it needs and the file does not have. */
    Optional<Missing> missing(Set<String> fields) {
        for (var rule : all()) {
            var absent = rule.from().stream().filter(in(fields).negate()).findFirst().orElse(null);
            if (absent != null && !rule.optional()) {
                return Optional.of(new Missing(absent, rule.line()));
            }
        }
        return links.missing(name -> find(name, fields).isPresent());
    }

    /** A source field that does not occur, and the line of the mapping that names it. */
    record Missing(String field, int line) {}

    /**
     * The same with the fields at their places in this file.
     *
     * @throws ImportRefused where the file does not have one of them
     */
    Mapping bound(String file, Set<String> fields) {
        missing(fields)
                .ifPresent(missing -> {
                    throw new ImportRefused(
                            "%s has no field “%s”, which the mapping %s names in line %d."
                                    .formatted(file, missing.field(), name, missing.line()));
                });
        var bound = new HashMap<Target, List<Rule>>();
        rules.forEach((target, of) ->
                bound.put(target, of.stream().map(rule -> bound(rule, fields)).toList()));
        return new Mapping(
                name,
                source,
                form,
                below,
                bound(key, fields),
                bound,
                links.bound(field -> find(field, fields)));
    }

    private Rule bound(Rule rule, Set<String> fields) {
        return rule.from(
                rule.from().stream().flatMap(name -> find(name, fields).stream()).toList());
    }

    /** The values of a source field that any of its rules names, so that they are kept whole. */
    Set<String> known(Rule rule) {
        var known = new HashSet<String>();
        for (var other : all()) {
            if (other.from().stream().anyMatch(rule.from()::contains)) {
                known.addAll(other.values().keySet());
            }
        }
        return known;
    }
}
