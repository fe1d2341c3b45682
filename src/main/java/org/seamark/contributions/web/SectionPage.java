package org.seamark.contributions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.Draft;
import org.seamark.files.StoredFile;
import org.seamark.forms.Attachment;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Field;
import org.seamark.forms.FieldType;
import org.seamark.forms.Section;
import org.seamark.forms.Suggestion;
import org.seamark.forms.web.FormPage;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.vocabulary.Country;

/**
 * The form of a section.
 *
 * @param shown what stands in the fields: what is saved or, after a conflict, what was typed
 * @param conflict whether the section was saved from elsewhere meanwhile
 * @param largest how large a file may be, in bytes
 * @param refused the file that was not taken, where one was not
 * @param checked whether it was to be saved, so that what is missing is said
 */
public record SectionPage(
        Draft draft,
        Section section,
        Content shown,
        boolean conflict,
        Map<Attachment, StoredFile> files,
        List<Country> countries,
        long largest,
        @Nullable RefusedFile refused,
        boolean checked)
        implements FormPage, FilesPage {

    /** The same, saying that a file was not taken. */
    SectionPage refusing(RefusedFile file) {
        return new SectionPage(
                draft, section, shown, conflict, files, countries, largest, file, checked);
    }

    /** The address of this page, after the language. */
    public String here() {
        return above() + "/" + section.name();
    }

    /** The address of the whole contribution. */
    @Override
    public String above() {
        return "contributions/" + draft.contribution().id();
    }

    public String base() {
        return draft.mark(section);
    }

    @Override
    public boolean isOpen() {
        return draft.isOpen();
    }

    /** The questions of the form; files are brought beside it. */
    public List<Field> fields() {
        return section.fields().stream().filter(one -> one.type() != FieldType.FILES).toList();
    }

    public boolean hasFiles() {
        return section.hasFiles();
    }

    /** The same after it was to be saved, empty or not. */
    SectionPage judged() {
        return new SectionPage(
                draft, section, shown, conflict, files, countries, largest, refused, true);
    }

    /** What is to be mended; nothing is held against a page that nobody has filled in yet. */
    public List<Problem> problems() {
        return !checked && draft.state(section) == Draft.State.NOT_STARTED
                ? List.of()
                : draft.problems(section);
    }

    @Override
    public Optional<Problem> problem(Field field) {
        return problems().stream()
                .filter(problem -> problem.field().equals(field.name()))
                .findFirst();
    }

    /** The key of what would be better otherwise, or empty. */
    @Override
    public String advice(Field field) {
        return draft.advice(section).stream()
                .filter(problem -> problem.field().equals(field.name()))
                .map(Problem::key)
                .findFirst()
                .orElse("");
    }

    /** Where the answer comes from, if nobody has typed it, or empty. */
    @Override
    public String suggestedBy(Field field) {
        return Suggestion.of(draft.content(), field.name());
    }

    /** Whether another version of this field was saved meanwhile. */
    @Override
    public boolean differs(Field field) {
        return conflict && !saved().isSame(shown, field.name());
    }

    @Override
    public Content saved() {
        return draft.content();
    }

    @Override
    public LocalizedText original(Field field) {
        return draft.original().texts(field.name());
    }

    /** That of a translation alone. */
    @Override
    public List<Language> languages(Language reader) {
        var into = draft.contribution().translation();
        return into == null ? FormPage.super.languages(reader) : List.of(into);
    }
}
