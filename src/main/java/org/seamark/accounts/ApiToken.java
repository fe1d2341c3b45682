package org.seamark.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a program signs in with on somebody's behalf; its secret is nowhere. */
public record ApiToken(
        UUID id,
        UUID account,
        String name,
        List<Scope> scopes,
        Instant created,
        Instant expires,
        @Nullable Instant used) {}
