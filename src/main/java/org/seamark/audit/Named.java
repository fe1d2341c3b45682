package org.seamark.audit;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * What people call a thing of the trail.
 *
 * @param name empty for a former member
 * @param language of the name, where it is known
 * @param page its page after the language of the address, where the reader has one
 */
public record Named(String name, @Nullable Language language, @Nullable String page) {}
