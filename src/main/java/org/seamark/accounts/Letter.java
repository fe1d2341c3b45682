package org.seamark.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A letter to somebody, which as a rule brings an address to be opened once. */
public record Letter(UUID id, UUID account, Kind kind, Instant expires) {

    /** Each opens an account to who has no other way in: once one has, the others must not. */
    static final Set<Kind> KEYS =
            Set.of(Kind.CONFIRM, Kind.RESET, Kind.KNOWN, Kind.FIRST, Kind.INVITED);

    /** What it is about, and how long what it brings can be used. */
    public enum Kind {
        CONFIRM(Duration.ofDays(2)),
        KNOWN(Duration.ofHours(1)),
        RESET(Duration.ofHours(1)),
        CHANGE_OLD(Duration.ofDays(1)),
        CHANGE_NEW(Duration.ofDays(1)),
        FIRST(Duration.ofDays(2)),
        INVITED(Duration.ofDays(14)),
        CHANGED(Duration.ofDays(1));

        private final Duration valid;

        Kind(Duration valid) {
            this.valid = valid;
        }

        Duration valid() {
            return valid;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind require(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether it brings an address at which something is done. */
        public boolean leadsSomewhere() {
            return this != CHANGED;
        }
    }
}
