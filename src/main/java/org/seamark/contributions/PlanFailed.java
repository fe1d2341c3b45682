package org.seamark.contributions;

import java.time.Instant;
import java.util.UUID;

/** What was to be published at a time could not be, and is not tried any more. */
public record PlanFailed(UUID contribution, Instant due) {}
