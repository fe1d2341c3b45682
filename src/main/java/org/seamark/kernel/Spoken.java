package org.seamark.kernel;

/** A text with the language that it is in, so that a page can mark it. */
public record Spoken(Language language, String text) {}
