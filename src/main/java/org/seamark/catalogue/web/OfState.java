package org.seamark.catalogue.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a state of the index and takes a while: where there is another state, the old is
 * used until the new is made beside the readers, so that nobody waits but the very first.
 *
 * @param <T> what is made
 */
final class OfState<T> {

    private static final long REST = Duration.ofSeconds(5).toNanos();

    private final Supplier<String> state;
    private final Supplier<T> making;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Made<T> last;

    private record Made<T>(T value, String state, long when) {}

    OfState(Supplier<String> state, Supplier<T> making) {
        this.state = state;
        this.making = making;
    }

    T get() {
        var known = last;
        if (known == null) {
            return first();
        }
        if (!known.state().equals(state.get())
                && System.nanoTime() - known.when() > REST
                && busy.compareAndSet(false, true)) {
            Thread.ofVirtual().start(this::again);
        }
        return known.value();
    }

    private synchronized T first() {
        var known = last;
        return known == null ? make() : known.value();
    }

    private void again() {
        try {
            make();
        } finally {
            busy.set(false);
        }
    }

    private T make() {
        var found = state.get(); // before: what comes meanwhile is another state
        var value = making.get();
        last = new Made<>(value, found, System.nanoTime());
        return value;
    }
}
