package org.seamark.desk.web;

import java.util.List;
import java.util.Optional;
import org.seamark.contributions.DeskRecord;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Field;
import org.seamark.forms.web.FormPage;
import org.seamark.vocabulary.Country;

/**
 * The form of a record, with all its questions.
 *
 * @param shown what stands in the fields
 * @param base the mark of what that was typed over
 * @param problems that keep it from being saved
 * @param why the note for the history, as typed
 * @param error the key of what went wrong, or empty
 */
public record RecordFormPage(
        DeskRecord record,
        Content shown,
        String base,
        List<Problem> problems,
        List<Country> countries,
        String why,
        String error)
        implements FormPage {

    /** The error where it was saved from elsewhere meanwhile. */
    static final String CONFLICT = "desk.wrong.elsewhere";

    public RecordFormPage {
        problems = List.copyOf(problems);
        countries = List.copyOf(countries);
    }

    /** The field that a problem is in. */
    public Field field(Problem problem) {
        return record.form().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.name().equals(problem.field()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether its form has files, which are changed on a page of their own. */
    public boolean hasFiles() {
        return record.form().hasFiles();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Content saved() {
        return record.content();
    }

    @Override
    public boolean differs(Field field) {
        return error.equals(CONFLICT) && !saved().isSame(shown, field.name());
    }

    @Override
    public Optional<Problem> problem(Field field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field.name()))
                .findFirst();
    }
}
