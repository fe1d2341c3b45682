package org.seamark.accounts.web;

/**
 * A provider at which a member can sign in, or could if they linked it.
 *
 * @param spared whether there is a way in without it
 */
public record LinkedProvider(Provider provider, boolean linked, boolean spared) {}
