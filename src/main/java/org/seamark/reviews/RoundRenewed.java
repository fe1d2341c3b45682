package org.seamark.reviews;

import java.util.UUID;

/** Another version has come in while a round went on. */
public record RoundRenewed(UUID review, int round) {}
