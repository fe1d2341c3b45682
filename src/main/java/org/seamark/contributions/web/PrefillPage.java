package org.seamark.contributions.web;

import java.util.Collection;
import java.util.List;
import org.seamark.contributions.Draft;
import org.seamark.files.State;
import org.seamark.files.StoredFile;

/**
 * The form by which a draft is filled from what others wrote.
 *
 * @param resolves whether a DOI is looked up
 * @param files of the draft that tell of themselves
 * @param field that is wrong, or empty
 * @param error the key of what is wrong in it, or empty
 */
public record PrefillPage(
        Draft draft,
        boolean resolves,
        List<StoredFile> files,
        String doi,
        String citation,
        String field,
        String error) {

    static PrefillPage of(Draft draft, boolean resolves, Collection<StoredFile> files) {
        var told = files.stream().filter(file -> file.state() == State.EXAMINED).toList();
        return new PrefillPage(draft, resolves, told, "", "", "", "");
    }

    PrefillPage wrong(String typedDoi, String typedCitation, String where) {
        return new PrefillPage(
                draft,
                resolves,
                files,
                typedDoi,
                typedCitation,
                where,
                "contributions.prefill.wrong." + where);
    }

    /** The address of the whole contribution. */
    public String above() {
        return "contributions/" + draft.contribution().id();
    }
}
