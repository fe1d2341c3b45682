package org.seamark.kernel;

/** No mail server can be at the address that is set; what it is, with its password, is not said. */
public final class WrongSmtpAddress extends RuntimeException {

    WrongSmtpAddress() {
        super(
                "SEAMARK_SMTP_URL is not the address of a mail server:"
                        + " smtp://user:password@host:port, or smtps://…, with nothing after it."
                        + " In the user and the password, % is written %25, @ %40, # %23, / %2F,"
                        + " : %3A, ? %3F, ^ %5E and a space %20.");
    }
}
