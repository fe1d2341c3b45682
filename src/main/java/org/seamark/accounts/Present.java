package org.seamark.accounts;

import org.seamark.kernel.Actor;

/** Somebody who is active, as pages name them. */
public record Present(Actor.Member actor, String name) {}
