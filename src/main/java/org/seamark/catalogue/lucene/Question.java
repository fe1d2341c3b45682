package org.seamark.catalogue.lucene;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.seamark.catalogue.Elsewhere;

/**
 * What a reader typed, as queries over {@link Wording}.
 *
 * @param all finds what has all the words
 * @param some finds what has some of them; none where that is no other question
 * @param enough if as many have all the words, nobody wants those with some of them
 * @param elsewhere what is looked for in other languages too
 */
public record Question(
        Query all, Supplier<Optional<Query>> some, int enough, List<Elsewhere> elsewhere) {}
