package org.seamark.contributions.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.Draft;
import org.seamark.contributions.citations.Entry;
import org.seamark.files.State;
import org.seamark.files.StoredFile;

/**
 * The form by which a draft is filled from what others wrote.
 *
 * @param resolves whether a DOI is looked up
 * @param files of the draft that tell of themselves
 * @param works of the citation, where one has to be chosen
 * @param field that is wrong, or empty
 * @param error the key of what is wrong in it, or empty
 */
public record PrefillPage(
        Draft draft,
        boolean resolves,
        List<StoredFile> files,
        Typed typed,
        List<Entry> works,
        String field,
        String error) {

    /**
     * What was given in the form.
     *
     * @param citation as it was typed, or that of a file while one of its works is to be chosen
     * @param attached the file of the draft that was chosen, if one was
     */
    public record Typed(String doi, String citation, @Nullable UUID attached) {}

    static PrefillPage of(
            Draft draft, boolean resolves, Collection<StoredFile> files, Typed typed) {
        var told = files.stream().filter(file -> file.state() == State.EXAMINED).toList();
        return new PrefillPage(draft, resolves, told, typed, List.of(), "", "");
    }

    PrefillPage wrong(String where) {
        return new PrefillPage(
                draft,
                resolves,
                files,
                typed,
                works,
                where,
                "contributions.prefill.wrong." + where);
    }

    /** A contribution is of one of them, and its member says which; the text is sent again. */
    PrefillPage choosing(List<Entry> several, String text) {
        var whole = new Typed(typed.doi(), text, typed.attached());
        return new PrefillPage(draft, resolves, files, whole, several, "", "").wrong("works");
    }

    /** The address of the whole contribution. */
    public String above() {
        return "contributions/" + draft.contribution().id();
    }
}
