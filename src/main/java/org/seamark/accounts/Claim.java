package org.seamark.accounts;

import java.util.Optional;

/** What another provider of identities says of somebody; the address only where it was verified. */
public record Claim(String provider, String subject, Optional<Email> verified, String name) {}
