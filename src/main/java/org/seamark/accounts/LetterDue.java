package org.seamark.accounts;

import java.util.UUID;

/** A letter has to be sent to somebody; what it says is known to {@link Correspondence}. */
public record LetterDue(UUID letter, UUID account) {}
