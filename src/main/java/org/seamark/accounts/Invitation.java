package org.seamark.accounts;

import java.util.UUID;

/**
 * Somebody has been invited.
 *
 * @param token what opens the account once, to be handed over; empty where a letter brings it
 */
public record Invitation(UUID account, String token) {}
