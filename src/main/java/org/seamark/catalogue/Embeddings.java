package org.seamark.catalogue;

import java.util.Optional;
import java.util.ServiceLoader;
import org.seamark.kernel.Language;

/** Texts as points of a space, in which what means the same is near, whatever its words. */
public interface Embeddings {

    /** No text has a place: what is found is found by its words. */
    Embeddings NONE =
            new Embeddings() {
                @Override
                public String name() {
                    return "";
                }

                @Override
                public Optional<float[]> ofText(String text, Language language) {
                    return Optional.empty();
                }

                @Override
                public Optional<float[]> ofQuestion(String question, Language language) {
                    return Optional.empty();
                }
            };

    /** Tells models apart: the places of one mean nothing to another. */
    String name();

    /** A unit vector, for the languages that there is a model of. */
    Optional<float[]> ofText(String text, Language language);

    /** The place near which texts are that answer a question. */
    Optional<float[]> ofQuestion(String question, Language language);

    /**
     * Those that this Seamark was built with.
     *
     * @throws IllegalStateException if there are none
     */
    static Embeddings built() {
        return ServiceLoader.load(Embeddings.class)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "seamark.search.dense is on, but this Seamark was built without models:"
                                        + " build it with SEAMARK_SEARCH_DENSE=true in the environment"));
    }
}
