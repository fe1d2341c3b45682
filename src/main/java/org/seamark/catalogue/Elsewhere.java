package org.seamark.catalogue;

import java.util.List;
import java.util.Map;
import org.seamark.kernel.Language;

/**
 * Words of a search that are looked for in other languages too, under the names that they have
 * there.
 *
 * @param code of the concept in its thesaurus
 * @param words as the reader typed them
 * @param names by language, those that are looked for
 * @param used whether they are; not where the reader has taken them away
 */
public record Elsewhere(
        String code, String words, Map<Language, List<String>> names, boolean used) {}
