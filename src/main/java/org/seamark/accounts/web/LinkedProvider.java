package org.seamark.accounts.web;

/** A provider at which a member can sign in, or could if they linked it. */
public record LinkedProvider(Provider provider, boolean linked) {}
