package org.seamark.accounts.web;

/** The page that asks for a code, or for the password once more. */
public record CodePage(String next, String error, boolean byPassword, boolean byPasskey) {}
