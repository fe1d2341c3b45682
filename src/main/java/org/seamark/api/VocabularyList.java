package org.seamark.api;

import java.util.List;

/** The vocabularies that there are. */
public record VocabularyList(List<Place> items) {

    /** Where one is, and how many terms it has. */
    public record Place(String name, int terms, String address) {}
}
