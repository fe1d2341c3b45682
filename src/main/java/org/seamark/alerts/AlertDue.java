package org.seamark.alerts;

import java.util.UUID;

/**
 * A letter has to be sent to who follows a search; what it says is known to {@link AlertLetters}.
 *
 * @param awaited whether somebody has just asked for it
 */
public record AlertDue(UUID letter, boolean awaited) {}
