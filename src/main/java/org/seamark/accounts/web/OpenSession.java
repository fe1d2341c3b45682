package org.seamark.accounts.web;

import java.time.Instant;

/** A session that a member has open somewhere. */
public record OpenSession(
        String code, String clientKey, Instant begun, Instant used, boolean isThis) {}
