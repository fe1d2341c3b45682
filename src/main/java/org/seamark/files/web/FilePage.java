package org.seamark.files.web;

import org.seamark.files.State;
import org.seamark.files.StoredFile;

/**
 * What has become of a file.
 *
 * @param refused the reason in a sentence, or empty
 * @param held whether a record needs it, so that it cannot be removed
 */
public record FilePage(StoredFile file, String refused, boolean held, FormToken token) {

    public boolean isWaiting() {
        return file.state() == State.WAITING;
    }

    public boolean isReadable() {
        return file.state() == State.EXAMINED;
    }
}
