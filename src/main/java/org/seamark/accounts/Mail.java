package org.seamark.accounts;

import org.seamark.kernel.Language;

/** A letter as it is sent: plain text, to one address. */
public record Mail(String address, Language language, String subject, String text) {}
