package org.seamark.accounts.web;

/** Somebody else’s service at which members may sign in. */
public record Provider(String code, String name) {}
