package org.seamark.operations;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Says in words what went wrong. */
final class Trouble {

    private Trouble() {}

    /** One sentence, or two; empty for what nobody has foreseen. */
    static Optional<String> inWords(Throwable thrown) {
        @Nullable Throwable link = thrown;
        while (link != null) {
            var words = words(link);
            if (words.isPresent()) {
                return words;
            }
            link = link.getCause();
        }
        return Optional.empty();
    }

    private static Optional<String> words(Throwable link) {
        var message = String.valueOf(link.getMessage());
        return switch (link) {
            case PortInUseException port ->
                    Optional.of(
                            "Port %d is in use by another program. Choose another: seamark serve --port %d"
                                    .formatted(port.getPort(), port.getPort() + 1));
            case BindException port -> Optional.of("The port cannot be opened: " + message + ".");
            case SQLException database -> database(database, message);
            case NoSuchFileException file -> Optional.of("There is no file " + message + ".");
            case AccessDeniedException file ->
                    Optional.of("The rights of this user do not allow it: " + message + ".");
            default ->
                    message.contains("No space left on device")
                            ? Optional.of("There is no space left on the disk.")
                            : isOurs(link) ? Optional.of(message) : Optional.empty();
        };
    }

    /** What Seamark throws is worded for people. */
    private static boolean isOurs(Throwable link) {
        return link.getClass().getName().startsWith("org.seamark.");
    }

    private static Optional<String> database(SQLException problem, String message) {
        var state = String.valueOf(problem.getSQLState());
        return state.startsWith("08")
                ? Optional.of(
                        "The database does not answer (%s). Is it running, and is SEAMARK_DATABASE_URL right?"
                                .formatted(message))
                : state.startsWith("28")
                        ? Optional.of(
                                "The database refuses to let Seamark in (%s). Are SEAMARK_DATABASE_USER and"
                                                .formatted(message)
                                        + " SEAMARK_DATABASE_PASSWORD right?")
                        : state.equals("53100")
                                ? Optional.of("There is no space left on the disk of the database.")
                                : Optional.empty();
    }
}
