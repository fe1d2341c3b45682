package org.seamark.accounts;

import java.util.UUID;

/** A member who holds some role now, by the name under which they appear. */
public record Holder(UUID account, String name) {}
