package org.seamark.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** By the field, as the summary of errors wants them. */
    public Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        problems.forEach(problem -> errors.putIfAbsent(problem.field(), problem.key()));
        return errors;
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
    public String problem(Field field) {
        return errors().getOrDefault(field.name(), "");
    }
}
