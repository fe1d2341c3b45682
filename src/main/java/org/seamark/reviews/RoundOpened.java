package org.seamark.reviews;

import java.util.UUID;
import org.seamark.kernel.Reference;

/** Another version has come in, and a round on it begins. */
public record RoundOpened(UUID review, int round, Reference subject) {}
