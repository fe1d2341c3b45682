package org.seamark.catalogue;

import java.util.Optional;

/**
 * Some of the list of a search.
 *
 * @param next where the list goes on; nothing at its end
 */
public record Stretch(Results results, Optional<Place> next) {}
