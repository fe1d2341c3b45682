package org.seamark.desk.web;

import java.util.List;
import java.util.stream.Collectors;
import org.seamark.contributions.BulkEdit.Change;

/**
 * What a bulk edit would do.
 *
 * @param found how many records the search had; some may be of modules that cannot be edited here
 * @param error the key of why nothing was changed, or empty
 */
public record BulkPreviewPage(BulkForm form, List<Change> changes, int found, String error) {

    public BulkPreviewPage {
        changes = List.copyOf(changes);
    }

    public List<Change> changing() {
        return changes.stream().filter(change -> !change.differences().isEmpty()).toList();
    }

    public int elsewhere() {
        return found - changes.size();
    }

    public boolean isKept(Change change) {
        return form.isKept(code(change));
    }

    public String code(Change change) {
        return change.record().record().code();
    }

    /** The codes of the records that will be another, with spaces between them. */
    public String codes() {
        return changing().stream().map(this::code).collect(Collectors.joining(" "));
    }
}
