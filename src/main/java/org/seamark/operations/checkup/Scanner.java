package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.problem;
import static org.seamark.operations.checkup.Finding.warning;

import java.io.IOException;
import java.time.Duration;
import org.seamark.files.clamav.Clamd;

/**
 * Whether files are looked at for malware.
 *
 * @param clamd where it listens, or empty
 * @param patience with it
 */
public record Scanner(String clamd, Duration patience) {

    private static final String PART = "Malware";

    public Finding look() {
        return clamd.isBlank()
                ? warning(
                        PART,
                        "no scanner: files that people bring are not looked at for malware. Set"
                                + " SEAMARK_CLAMAV, such as unix:/run/clamav/clamd.ctl"
                                + " (docs/operations.md).")
                : ask();
    }

    private Finding ask() {
        try {
            new Clamd(clamd, patience).greet();
            return ok(PART, clamd + " answers");
        } catch (IOException silent) {
            return problem(
                    PART,
                    "%s does not answer%s; files wait until it does. Does clamd run, and is SEAMARK_CLAMAV right?"
                            .formatted(clamd, reason(silent)));
        } catch (IllegalArgumentException wrong) {
            return problem(PART, String.valueOf(wrong.getMessage()));
        }
    }

    /** Nothing is said of a line that was closed after the patience was over. */
    private static String reason(IOException silent) {
        return silent.getMessage() == null ? "" : " (" + silent.getMessage() + ")";
    }
}
