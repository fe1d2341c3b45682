package org.seamark.accounts;

import java.util.UUID;

/** A letter has to be sent; what it says and to whom is known to {@link Letters}. */
public record LetterDue(UUID letter) {}
