package org.seamark.desk.web;

import java.util.Map;
import java.util.UUID;
import org.seamark.contributions.Merging;
import org.seamark.files.StoredFile;

/**
 * What merging two records would do.
 *
 * @param files of both, as far as editors may see them
 */
public record MergerPage(Merging.Pair pair, Map<UUID, StoredFile> files) {}
