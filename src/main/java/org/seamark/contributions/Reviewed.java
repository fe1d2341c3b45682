package org.seamark.contributions;

import java.time.Instant;
import java.util.UUID;

/** A review of a contribution, as its page at the desk leads to it. */
public record Reviewed(UUID review, Instant opened, boolean goesOn) {}
