package org.seamark.library.load;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Countries;

/** Makes a description of each row by a mapping. */
final class Mapper {

    private static final int LONGEST_TITLE = 2_000;
    private static final String TOO_LONG = "too long for a title";
    private static final Language UNCERTAIN = Language.EN;

    private final Mapping mapping;
    private final Values values;
    private final TextLanguage detector = new TextLanguage();
    private final Attachments attachments;
    private final IdentityHashMap<Rule, Set<String>> known = new IdentityHashMap<>();

    Mapper(Mapping mapping, Countries countries) {
        this.mapping = mapping;
        this.values = new Values(countries);
        this.attachments = new Attachments(mapping.links(), detector);
        mapping.all().forEach(rule -> known.put(rule, mapping.known(rule)));
    }

    Mapped map(Row row) {
        if (row.problem() != null) {
            return Mapped.rejected(row.number(), "", "", row.problem());
        }
        var key = key(row);
        if (key.isEmpty()) {
            var fields = String.join(" + ", mapping.key().from());
            return Mapped.rejected(row.number(), fields, "", "no value to know the record by");
        }
        var remarks = new Remarks(row.number());
        var draft = new Draft();
        var rules = new EnumMap<>(mapping.rules());
        rules.forEach((target, of) -> fill(draft, target, of, row, remarks));
        if (!draft.has(Target.TITLE)) {
            return remarks.first(TOO_LONG)
                    .map(Mapped::rejected)
                    .orElseGet(() ->
                            Mapped.rejected(row.number(), source(Target.TITLE), "", "no title"));
        }
        draft.links(attachments.of(row, draft.languages(), remarks));
        return new Mapped(key, draft.describe(), null, remarks.list());
    }

    private String source(Target target) {
        return String.join(
                " + ",
                mapping.rules().getOrDefault(target, List.of()).stream()
                        .flatMap(rule -> rule.from().stream())
                        .toList());
    }

    private String key(Row row) {
        return Keys.of(
                mapping.key().from().stream()
                        .map(field -> String.join(", ", row.values(field)))
                        .toList());
    }

    private void fill(Draft draft, Target target, List<Rule> rules, Row row, Remarks remarks) {
        for (var rule : rules) {
            if (rule.ofCountries()) {
                draft.all(Target.COUNTRIES)
                        .forEach(code ->
                                values.region(code).ifPresent(region -> draft.add(target, region)));
                continue;
            }
            var source = rule.source(row, target.takesMany(), known.getOrDefault(rule, Set.of()));
            if (target.isLocalized()) {
                source.forEach(text -> addText(draft, target, rule, text, remarks));
            } else {
                for (var value : source) {
                    values.add(draft, target, rule, value, remarks);
                }
            }
            if (!target.takesMany() && !target.isLocalized() && draft.has(target)) {
                return;
            }
        }
    }

    private void addText(Draft draft, Target target, Rule rule, String text, Remarks remarks) {
        if (target == Target.TITLE && text.length() > LONGEST_TITLE) {
            remarks.add(field(rule), text.substring(0, 100), TOO_LONG);
            return;
        }
        if (!rule.language().equals(Rule.DETECT)) {
            draft.addText(target, Language.require(rule.language()), text);
            return;
        }
        var expected = draft.languages();
        var found = detector.of(text, expected);
        var language = found.flatMap(Language::of);
        var best =
                Language.FALLBACK.stream()
                        .filter(one -> expected.contains(one.code()))
                        .findFirst()
                        .orElse(UNCERTAIN);
        if (language.isEmpty()) {
            remarks.add(
                    field(rule),
                    text,
                    found.map(code -> "in another language (%s)".formatted(code))
                                    .orElse("language not recognised")
                            + ", kept as "
                            + best.code());
            if (target == Target.TITLE && expected.isEmpty()) {
                detector.surely(text)
                        .filter(code -> Language.of(code).isEmpty())
                        .ifPresent(code -> draft.add(Target.OTHER_LANGUAGES, code));
            }
        }
        draft.addText(target, language.orElse(best), text);
    }

    static String field(Rule rule) {
        return String.join(" + ", rule.from());
    }
}
