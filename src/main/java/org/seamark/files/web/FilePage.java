package org.seamark.files.web;

import org.seamark.files.State;
import org.seamark.files.StoredFile;

/**
 * What has become of a file.
 *
 * @param refused the reason in a sentence, or empty
 */
public record FilePage(StoredFile file, String refused, FormToken token) {

    public boolean isWaiting() {
        return file.state() == State.WAITING;
    }

    public boolean isReadable() {
        return file.state() == State.EXAMINED;
    }
}
