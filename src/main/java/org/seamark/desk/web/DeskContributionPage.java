package org.seamark.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.Alike;
import org.seamark.contributions.Contribution;
import org.seamark.contributions.Reviewed;
import org.seamark.contributions.Stage;
import org.seamark.files.StoredFile;
import org.seamark.forms.Content;
import org.seamark.forms.Difference;
import org.seamark.forms.Section;

/**
 * A contribution as editors see it.
 *
 * @param files that are attached, now or in the version before, as far as editors may see them
 * @param differences from the version before, where there is one
 * @param alike what may be the same, where it waits for a decision
 * @param names of all who took a step, and of its owner
 * @param organisation that its owner works for, or empty
 * @param removable whether it can be taken back
 * @param planned when it will be published
 * @param reviews of it that the editor may see
 * @param error the key of what went wrong, or empty
 * @param typed what was typed then
 */
public record DeskContributionPage(
        Contribution contribution,
        List<Section> sections,
        Content content,
        Map<UUID, StoredFile> files,
        List<Difference> differences,
        List<Alike> alike,
        Map<UUID, String> names,
        String organisation,
        Editors editors,
        @Nullable UUID assigned,
        boolean removable,
        @Nullable Instant planned,
        List<Reviewed> reviews,
        String error,
        Map<String, String> typed) {

    /** Whether it can become so now. */
    public boolean canBecome(Stage next) {
        return contribution.canBecome(next);
    }

    /** Whether an editor can approve it: what is reviewed is approved by its reviewers' verdict. */
    public boolean canBeApproved() {
        return canBecome(Stage.APPROVED) && contribution.stage() != Stage.UNDER_REVIEW;
    }

    /**
     * Whether somebody can be asked for something: for what nobody handed in, or a former member,
     * nobody answers.
     */
    public boolean canBeAsked() {
        return !name(contribution.owner().account()).isEmpty()
                && (canBecome(Stage.INFORMATION_REQUESTED)
                        || contribution.stage() == Stage.PUBLISHED);
    }

    public String name(UUID account) {
        return names.getOrDefault(account, "");
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
