package org.seamark.operations;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.seamark.Seamark;
import org.slf4j.LoggerFactory;

/** What a command answered when it was called in this process. */
record Spoken(int code, String out, String err) {

    /** Settings that a command leaves in the process for its logs. */
    private static final String[] LOGGING = {"LOG_FILE", "LOG_PATH", "CONSOLE_LOG_THRESHOLD"};

    // the library of logs says at its start what it found; no command says that
    static {
        LoggerFactory.getILoggerFactory();
    }

    static Spoken by(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var usualOut = System.out;
        var usualErr = System.err;
        try (var newOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                var newErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setOut(newOut);
            System.setErr(newErr);
            int code = Commands.run(Seamark.class, arguments);
            return new Spoken(
                    code,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
            for (var setting : LOGGING) {
                System.clearProperty(setting);
            }
        }
    }
}
