package org.seamark.catalogue.lucene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.vocabulary.Descriptor;

/**
 * Words of a text that stand together for one thing.
 *
 * @param named what that is, where it is known
 */
record Span(List<Word> words, String text, @Nullable Descriptor named) {}
