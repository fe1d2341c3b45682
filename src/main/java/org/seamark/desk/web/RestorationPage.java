package org.seamark.desk.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.contributions.DeskRecord;
import org.seamark.contributions.WrongStep;
import org.seamark.files.StoredFile;
import org.seamark.forms.Difference;

/**
 * What making an earlier version of a record the newest would change.
 *
 * @param files of both, as far as editors may see them
 * @param reasons as typed
 * @param error the key of what went wrong, or empty
 */
public record RestorationPage(
        DeskRecord record,
        int revision,
        List<Difference> differences,
        Map<UUID, StoredFile> files,
        String reasons,
        String error) {

    public RestorationPage {
        differences = List.copyOf(differences);
        files = Map.copyOf(files);
    }

    /** Whether its owner hears of it. */
    public boolean isTold() {
        return record.isPublic()
                && record.home().filter(home -> home.owner().isSomebody()).isPresent();
    }

    /** Whether what is wrong is that no reasons are given. */
    public boolean isSilent() {
        return error.equals(WrongStep.Reason.NOTHING_SAID.key());
    }

    /** The address of the record on the desk, after the language. */
    public String above() {
        return "desk/records/" + record.record().code();
    }

    /** The address of this page, after the language. */
    public String here() {
        return above() + "/revisions/" + revision + "/restoration";
    }
}
