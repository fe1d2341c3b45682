package org.seamark.accounts;

import org.seamark.kernel.Language;

/** Where a letter goes, and in which language. */
public record Contact(String email, Language language) {}
