package org.seamark.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/**
 * The texts of a form in one language.
 *
 * @param sections of the form of what is translated
 * @param into the language that is written
 */
public record Translation(List<Section> sections, Language into) {

    /** The questions of a translation: what has words, and nothing else. */
    public List<Section> questions() {
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
    public List<Problem> problems(ContributionForm form, Content original, Content translated) {
        var problems = new ArrayList<>(FieldCheck.problems(questions(), translated));
        var named = problems.stream().map(Problem::field).collect(Collectors.toSet());
        var before = form.problems(original);
        form.problems(into(original, translated)).stream()
                .filter(problem -> isAsked(problem.field()))
                .filter(problem -> before.stream().noneMatch(problem::isLike))
                .filter(problem -> named.add(problem.field()))
                .forEach(problems::add);
        return problems;
    }

    private boolean isAsked(String field) {
        return names().contains(field);
    }

    /** A whole content with these texts in it; what other languages say stays. */
    public Content into(Content whole, Content translated) {
        for (var name : names()) {
            var before = whole.texts(name);
            var text = translated.texts(name).in(into).or(() -> before.in(into));
            whole = whole.with(name, with(before, text));
        }
        return whole;
    }

    /** The same without them. */
    public Content without(Content whole) {
        for (var name : names()) {
            whole = whole.with(name, with(whole.texts(name), Optional.empty()));
        }
        return whole;
    }

    /** Whether two contents have the same words in this language, however they are spaced. */
    public boolean isSame(Content one, Content other) {
        return names().stream().allMatch(name -> words(one, name).equals(words(other, name)));
    }

    private String words(Content content, String name) {
        return content.texts(name).in(into).orElse("").strip().replaceAll("\\s+", " ");
    }

    private List<String> names() {
        return questions().stream()
                .flatMap(section -> section.fields().stream())
                .map(Field::name)
                .toList();
    }

    private LocalizedText with(LocalizedText before, Optional<String> text) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(before.texts());
        texts.remove(into);
        text.ifPresent(words -> texts.put(into, words));
        return new LocalizedText(texts);
    }
}
