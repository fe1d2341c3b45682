package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.warning;

/**
 * Whether letters go.
 *
 * @param server the address of the mail server, or empty
 * @param developed whether letters are written into the log instead
 */
public record Post(String server, boolean developed) {

    public Finding look() {
        return !server.isBlank()
                ? ok("Mail", "set up")
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
}
