package org.seamark.contributions.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileType;
import org.seamark.files.StoredFile;
import org.seamark.forms.Attachment;

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

    /** The file that was not taken, where one was not. */
    @Nullable RefusedFile refused();

    /** The endings of what is taken. */
    default String accepted() {
        return Arrays.stream(FileType.values())
                .map(type -> "." + type.ending())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
