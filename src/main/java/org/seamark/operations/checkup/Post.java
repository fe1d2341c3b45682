package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.problem;
import static org.seamark.operations.checkup.Finding.warning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import org.seamark.kernel.SmtpAddress;
import org.seamark.kernel.WrongSmtpAddress;

/**
 * Whether letters go.
 *
 * @param server the address of the mail server, or empty
 * @param developed whether letters are written into the log instead
 */
public record Post(String server, boolean developed) {

    private static final int PATIENCE = 5_000;

    public Finding look() {
        return !server.isBlank()
                ? ask()
                : developed
                        ? ok("Mail", "written into the log, for development alone")
                        : warning(
                                "Mail",
                                "no mail server: nobody can register or get a new password, and nobody is"
                                        + " told anything by mail. Set SEAMARK_SMTP_URL, such as"
                                        + " smtp://user:password@mail.example.org:587 (docs/accounts.md)."
                                        + " Until then, ./seamark admin invite EMAIL prints a link for a new"
                                        + " member, and so does the page of members.");
    }

    private Finding ask() {
        try {
            return ask(SmtpAddress.parse(server));
        } catch (WrongSmtpAddress wrong) {
            return problem("Mail", String.valueOf(wrong.getMessage()));
        }
    }

    /** Whether somebody listens there; nothing is sent, and nobody signs in. */
    private static Finding ask(SmtpAddress address) {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(address.host(), address.port()), PATIENCE);
            return ok("Mail", address + " answers");
        } catch (IOException silent) {
            return warning(
                    "Mail",
                    "%s does not answer (%s); letters wait until it does. Is SEAMARK_SMTP_URL right?"
                            .formatted(address, reason(silent)));
        }
    }

    /** The message of an unknown host is its name alone. */
    private static String reason(IOException silent) {
        return silent instanceof UnknownHostException
                ? "no such host"
                : String.valueOf(silent.getMessage());
    }
}
