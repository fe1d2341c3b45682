package org.seamark.contributions;

/** The same answers were saved from another window meanwhile; neither version is lost. */
public final class SavedElsewhere extends RuntimeException {

    public SavedElsewhere() {
        super("saved elsewhere meanwhile");
    }
}
