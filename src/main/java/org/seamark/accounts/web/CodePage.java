package org.seamark.accounts.web;

/** The page that asks for a code. */
public record CodePage(String next, String error) {}
