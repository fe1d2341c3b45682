package org.seamark.reviews;

import java.util.UUID;
import org.seamark.kernel.Reference;

/** An editor has decided on a round. */
public record RoundDecided(UUID review, int round, Reference subject, Recommendation decision) {}
