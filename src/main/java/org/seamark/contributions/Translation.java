package org.seamark.contributions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.seamark.contributions.ContributionForm.Problem;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/**
 * The texts of a form in one language.
 *
 * @param sections of the form of what is translated
 * @param into the language that is written
 */
record Translation(List<Section> sections, Language into) {

    /** The questions of a translation: what has words, and nothing else. */
    List<Section> questions() {
        return sections.stream()
                .map(section -> new Section(section.name(), section.key(), localized(section)))
                .filter(section -> !section.fields().isEmpty())
                .toList();
    }

    private static List<Field> localized(Section section) {
        return section.fields().stream().filter(field -> field.type().isLocalized()).toList();
    }

    /**
     * What keeps a text from the record: it is missing or too long, or the record would be wrong
     * with it in a way that it is not now.
     *
     * @param form of what is translated
     * @param original what the record says
     */
    List<Problem> problems(ContributionForm form, Content original, Content translated) {
        var problems = new ArrayList<>(FieldCheck.problems(questions(), translated));
        var named = problems.stream().map(Problem::field).collect(Collectors.toSet());
        var before = form.problems(original);
        form.problems(into(original, translated)).stream()
                .filter(problem -> isAsked(problem.field()) && !before.contains(problem))
                .filter(problem -> named.add(problem.field()))
                .forEach(problems::add);
        return problems;
    }

    private boolean isAsked(String field) {
        return questions().stream()
                .flatMap(section -> section.fields().stream())
                .anyMatch(asked -> asked.name().equals(field));
    }

    /** A whole content with these texts in it; what other languages say stays. */
    Content into(Content whole, Content translated) {
        for (var section : questions()) {
            for (var field : section.fields()) {
                whole = whole.with(field.name(), both(whole, translated, field.name()));
            }
        }
        return whole;
    }

    private LocalizedText both(Content whole, Content translated, String name) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(whole.texts(name).texts());
        translated.texts(name).in(into).ifPresent(text -> texts.put(into, text));
        return new LocalizedText(texts);
    }
}
