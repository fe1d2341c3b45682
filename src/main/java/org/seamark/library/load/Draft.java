package org.seamark.library.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Words;
import org.seamark.library.Description;
import org.seamark.library.Form;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;

/** A description in the making: the checked values of each field. */
final class Draft {

    private final Map<Target, Set<String>> values = new EnumMap<>(Target.class);
    private final Map<Target, Map<Language, String>> texts = new EnumMap<>(Target.class);
    private List<Link> links = new ArrayList<>();

    void add(Target target, String value) {
        values.computeIfAbsent(target, t -> new LinkedHashSet<>()).add(value);
    }

    void addText(Target target, Language language, String text) {
        texts.computeIfAbsent(target, t -> new EnumMap<>(Language.class))
                .merge(language, text, (before, more) -> before + "\n" + more);
    }

    void links(List<Link> all) {
        links = all;
    }

    boolean has(Target target) {
        return values.containsKey(target) || texts.containsKey(target);
    }

    Set<String> all(Target target) {
        return values.getOrDefault(target, Set.of());
    }

    Optional<String> first(Target target) {
        return all(target).stream().findFirst();
    }

    private @Nullable String one(Target target) {
        return first(target).orElse(null);
    }

    private LocalizedText text(Target target) {
        return new LocalizedText(texts.getOrDefault(target, Map.of()));
    }

    private <T> Set<T> each(Target target, java.util.function.Function<String, T> read) {
        return all(target).stream().map(read).collect(Collectors.toSet());
    }

    private <T> @Nullable T maybe(Target target, java.util.function.Function<String, T> read) {
        return first(target).map(read).orElse(null);
    }

    /** The languages of the record, the six and others. */
    Set<String> languages() {
        var all = new LinkedHashSet<>(all(Target.LANGUAGES));
        all.addAll(all(Target.OTHER_LANGUAGES));
        return all;
    }

    Description describe() {
        var languages = languages();
        return new Description(
                first(Target.FORM).map(Form::require).orElse(Form.DOCUMENT),
                maybe(Target.TYPE, DocumentType::require),
                text(Target.TITLE),
                text(Target.SUMMARY),
                text(Target.TEXT),
                maybe(Target.PUBLISHED, PartialDate::parse),
                maybe(Target.UPLOADED, PartialDate::parse),
                one(Target.PUBLISHER),
                List.copyOf(all(Target.AUTHORS)),
                languages.stream()
                        .flatMap(code -> Language.of(code).stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                languages.stream()
                        .filter(code -> Language.of(code).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                one(Target.ORIGINAL_LANGUAGE),
                maybe(Target.PAGES, Integer::valueOf),
                one(Target.SYMBOL),
                text(Target.AUDIENCE),
                one(Target.LICENCE),
                maybe(Target.DURATION, java.time.Duration::parse),
                one(Target.PROVIDER),
                "true".equals(one(Target.WORKSTREAM_OUTPUT)),
                "true".equals(one(Target.REGIONAL_REVIEW)),
                links,
                List.of(),
                new Classification(
                        each(Target.OBJECTIVES, Objective::require),
                        each(Target.PRINCIPLES, Principle::require),
                        maybe(Target.SCOPE, Scope::require),
                        each(Target.REGIONS, Region::require),
                        all(Target.COUNTRIES),
                        new LinkedHashMap<>(themes()).keySet()));
    }

    /** Themes that differ only in case are one. */
    private Map<String, String> themes() {
        var seen = new java.util.HashSet<String>();
        var themes = new LinkedHashMap<String, String>();
        for (var theme : all(Target.THEMES)) {
            if (seen.add(Words.fold(theme))) {
                themes.put(theme, theme);
            }
        }
        return themes;
    }
}
