package org.seamark.desk.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.DeskRecord;
import org.seamark.contributions.web.FilesPage;
import org.seamark.contributions.web.RefusedFile;
import org.seamark.files.StoredFile;
import org.seamark.forms.Attachment;

/**
 * The files of a record as editors change them.
 *
 * @param error the key of what went wrong, or empty
 */
public record RecordFilesPage(
        DeskRecord record,
        Map<Attachment, StoredFile> files,
        long largest,
        @Nullable RefusedFile refused,
        String error)
        implements FilesPage {

    @Override
    public String above() {
        return "desk/records/" + record.record().code();
    }

    /** Not while its owner works on another version. */
    @Override
    public boolean isOpen() {
        return !record.isUpdated();
    }
}
