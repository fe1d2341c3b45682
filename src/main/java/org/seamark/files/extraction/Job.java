package org.seamark.files.extraction;

import org.seamark.files.FileType;

/**
 * What a worker is asked to do.
 *
 * @param file the path of the content
 * @param into the path of the copy, for what makes one
 */
public record Job(Task task, String file, FileType type, String into) {

    /** The kinds of jobs. */
    public enum Task {
        EXTRACT,
        PICTURE,
        STRIP
    }

    static Job reading(Task task, java.nio.file.Path file, FileType type) {
        return new Job(task, file.toString(), type, "");
    }
}
