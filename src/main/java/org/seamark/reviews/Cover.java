package org.seamark.reviews;

import org.seamark.kernel.LocalizedText;

/**
 * What a list shows of a work.
 *
 * @param kind the key of the word for what it is
 */
public record Cover(String kind, LocalizedText title) {}
