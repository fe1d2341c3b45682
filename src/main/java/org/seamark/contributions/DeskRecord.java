package org.seamark.contributions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm;
import org.seamark.kernel.LocalizedText;

/**
 * A record of the catalogue as editors work on it.
 *
 * @param contribution the home of its history, or null where it has none yet
 */
public record DeskRecord(
        CatalogueRecord record,
        ContributionForm form,
        Content content,
        @Nullable Contribution contribution) {

    public Optional<Contribution> home() {
        return Optional.ofNullable(contribution);
    }

    public LocalizedText title() {
        return form.title(content);
    }

    /** Tells one state of it from another, whoever changed it: an editor, its owner, an import. */
    public String mark() {
        return Marks.of(content.values());
    }

    /** Of the row behind it; 0 as long as there is none. */
    int version() {
        return home().map(Contribution::version).orElse(0);
    }

    /** Whether readers see it, if perhaps in another version than the one that is worked on. */
    public boolean isPublic() {
        return stage() != Stage.UNPUBLISHED;
    }

    /** Whether another version is worked on: until that has ended, editors change nothing. */
    public boolean isUpdated() {
        return home().filter(Contribution::isUpdate).isPresent();
    }

    /** What came by an import is published. */
    public Stage stage() {
        return home().map(Contribution::stage).orElse(Stage.PUBLISHED);
    }
}
