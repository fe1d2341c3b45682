package org.seamark.site.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a mishap is called in the log: its class and the constraint that stopped it, no values. */
final class MishapName {

    private static final int DEEPEST = 20;

    private MishapName() {}

    static String of(@Nullable Throwable mishap) {
        if (mishap == null) {
            return "none";
        }
        var name = mishap.getClass().getSimpleName();
        return constraint(mishap).map(broken -> name + "/" + broken).orElse(name);
    }

    private static Optional<String> constraint(Throwable mishap) {
        return Stream.iterate(mishap, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(PSQLException.class::isInstance)
                .map(cause -> ((PSQLException) cause).getServerErrorMessage())
                .filter(Objects::nonNull)
                .findFirst()
                .map(ServerErrorMessage::getConstraint);
    }
}
