package org.seamark.accounts;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the hashes of passwords: Argon2id with 19 MiB, two passes, one lane. A few at a
 * time, so that many who try at once cost time and not memory.
 */
@Component
class Passwords {

    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private @Nullable String nobodys;

    String hash(String password) {
        return within(() -> java.util.Objects.requireNonNull(argon2.encode(password)));
    }

    /** Whether it is the right one; takes as long where there is none. */
    boolean matches(String password, @Nullable String hash) {
        var compared = hash == null ? nobodys() : hash;
        return within(() -> argon2.matches(password, compared)) && hash != null;
    }

    private synchronized String nobodys() {
        if (nobodys == null) {
            nobodys = hash("nobody has this password");
        }
        return nobodys;
    }

    private <T> T within(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
