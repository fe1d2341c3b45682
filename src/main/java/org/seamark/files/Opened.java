package org.seamark.files;

import java.util.List;
import org.seamark.kernel.Reference;

/**
 * A file that may be read.
 *
 * @param isPublic whether everybody may, so that it may be kept on the way
 * @param records the published ones that have it
 */
public record Opened(StoredFile file, boolean isPublic, List<Reference> records) {}
