package org.seamark.audit.web;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * Somebody or something as a line of the trail says it.
 *
 * @param code what the trail holds of it, whole
 * @param text its name, or what it is in words
 * @param language of the text, where it is another's than the page's
 * @param page its page after the language of the address, where the reader has one
 * @param kind what it is, with the end of its identifier; empty where the text says so
 */
public record Mention(
        String code,
        String text,
        @Nullable Language language,
        @Nullable String page,
        String kind) {}
