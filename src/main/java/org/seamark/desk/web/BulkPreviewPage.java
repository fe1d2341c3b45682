package org.seamark.desk.web;

import java.util.List;
import java.util.stream.Collectors;
import org.seamark.contributions.BulkEdit.Change;

/**
 * What a bulk edit would do.
 *
 * @param found how many records the search had; some may be of modules that cannot be edited here
 */
public record BulkPreviewPage(BulkForm form, List<Change> changes, int found) {

    public BulkPreviewPage {
        changes = List.copyOf(changes);
    }

    public List<Change> changing() {
        return changes.stream().filter(change -> !change.differences().isEmpty()).toList();
    }

    public int elsewhere() {
        return found - changes.size();
    }

    /** The codes of the records that will be another, with spaces between them. */
    public String codes() {
        return changing().stream()
                .map(change -> change.record().record().code())
                .collect(Collectors.joining(" "));
    }
}
