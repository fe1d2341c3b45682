package org.seamark.desk.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.Contribution.Step;
import org.seamark.contributions.DeskRecord;
import org.seamark.files.StoredFile;
import org.seamark.forms.Difference;

/**
 * A record of the catalogue as editors see it.
 *
 * @param files that are attached, as far as editors may see them
 * @param history the step that brought each revision, the newest first
 * @param standIn the code of the record that its address leads to, or empty
 * @param compared what differs between two revisions, where that was asked for
 * @param error the key of what went wrong, or empty
 */
public record DeskRecordPage(
        DeskRecord record,
        Map<UUID, StoredFile> files,
        List<Step> history,
        Map<UUID, String> names,
        String standIn,
        @Nullable Compared compared,
        String error,
        Map<String, String> typed) {

    /** What differs between two revisions, and the files of both. */
    public record Compared(
            int from, int to, List<Difference> differences, Map<UUID, StoredFile> files) {}

    /** Whether its form has files. */
    public boolean hasFiles() {
        return record.form().hasFiles();
    }

    public String code() {
        return record.record().code();
    }

    public String name(UUID account) {
        return names.getOrDefault(account, "");
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The newest, which is what readers see. */
    public int latest() {
        return record.home().map(home -> home.revision()).orElse(0);
    }
}
