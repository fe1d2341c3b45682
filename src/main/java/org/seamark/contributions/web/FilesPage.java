package org.seamark.contributions.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.seamark.contributions.Attachment;
import org.seamark.files.FileType;
import org.seamark.files.StoredFile;

/** A page on which files are added, replaced and taken off, whoever does it. */
public interface FilesPage {

    /** The address of what has the files, after the language. */
    String above();

    /** Those that are attached, with what is known of each. */
    Map<Attachment, StoredFile> files();

    /** Whether anything can be changed. */
    boolean isOpen();

    /** How large a file may be, in bytes. */
    long largest();

    /** The code of why a file was not taken, or empty. */
    String refused();

    /** The endings of what is taken. */
    default String accepted() {
        return Arrays.stream(FileType.values())
                .map(type -> "." + type.ending())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
