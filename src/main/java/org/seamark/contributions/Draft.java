package org.seamark.contributions;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Section;
import org.seamark.forms.Translation;
import org.seamark.kernel.LocalizedText;

/**
 * A contribution as its owner works on it: the questions, what is answered, what is to be mended.
 *
 * @param original what the record says that is translated; empty where nothing is
 */
public record Draft(
        Contribution contribution,
        Content content,
        Content original,
        List<Section> sections,
        List<Problem> problems,
        List<Problem> advice) {

    /** How far a section has come. */
    public enum State {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETE,
        /** Nothing is answered, and nothing needs to be. */
        OPTIONAL;

        /** The key of its words. */
        public String key() {
            return "contributions.state."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Draft {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
    }

    public State state(Section section) {
        if (!section.isBegunIn(content)) {
            return problems(section).isEmpty() ? State.OPTIONAL : State.NOT_STARTED;
        }
        return problems(section).isEmpty() ? State.COMPLETE : State.IN_PROGRESS;
    }

    public List<Problem> problems(Section section) {
        return in(section, problems);
    }

    public List<Problem> advice(Section section) {
        return in(section, advice);
    }

    private static List<Problem> in(Section section, List<Problem> all) {
        return all.stream()
                .filter(problem ->
                        section.fields().stream()
                                .anyMatch(field -> field.name().equals(problem.field())))
                .toList();
    }

    /** The key of the label of the field that a problem is in. */
    public String label(Problem problem) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.name().equals(problem.field()))
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** Whether files belong to it; none do to a translation. */
    public boolean hasFiles() {
        return sections.stream().anyMatch(Section::hasFiles);
    }

    /** How many of the sections are answered. */
    public long complete() {
        return count(state -> state == State.COMPLETE);
    }

    /** How many there are to be answered, or were though they did not need to be. */
    public long asked() {
        return count(state -> state != State.OPTIONAL);
    }

    private long count(Predicate<State> which) {
        return sections.stream().map(this::state).filter(which).count();
    }

    /** The section that a problem is in. */
    public Section section(Problem problem) {
        return sections.stream()
                .filter(section -> !in(section, List.of(problem)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public Optional<Section> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    /** The one after another, where there is one. */
    public Optional<Section> next(Section section) {
        int place = sections.indexOf(section) + 1;
        return place < sections.size() ? Optional.of(sections.get(place)) : Optional.empty();
    }

    /** Tells one state of a section’s answers from another, so that none is overwritten unseen. */
    public String mark(Section section) {
        var answers = new TreeMap<String, Object>();
        section.fields()
                .forEach(field -> {
                    var value = content.values().get(field.name());
                    if (value != null) {
                        answers.put(field.name(), value);
                    }
                });
        return Marks.of(answers);
    }

    /** What it is called, or what is translated is called. */
    public LocalizedText title() {
        var own = content.texts("title");
        return own.isEmpty() ? original.texts("title") : own;
    }

    public boolean isOpen() {
        return contribution.stage().isOpenToItsOwner();
    }

    /** Whether it can be taken back. */
    public boolean isWithdrawable() {
        return contribution.stage().canBecome(Stage.WITHDRAWN);
    }

    /** What the record will say, with what is translated in its place. */
    public Content whole() {
        var into = contribution.translation();
        return into == null ? content : new Translation(sections, into).into(original, content);
    }

    public boolean isTranslation() {
        return contribution.translation() != null;
    }
}
