package org.seamark.contributions;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.LocalizedText;

/**
 * Something that may be the same as what is handed in.
 *
 * @param key what tells them from one another
 * @param title as it is called there
 * @param address of its page, after the language; none for what its reader is not shown
 * @param sameLink whether a link says so, or only the title
 */
public record Alike(String key, LocalizedText title, @Nullable String address, boolean sameLink) {}
