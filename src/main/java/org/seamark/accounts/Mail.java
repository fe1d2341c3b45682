package org.seamark.accounts;

import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

/**
 * A letter as it is sent, to one address: as plain text and, where it has one, in another form.
 *
 * @param html the same as a document of HTML
 * @param unsubscription the address by which one step ends such letters (RFC 8058)
 */
public record Mail(
        String address,
        Language language,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String unsubscription) {

    public Mail(String address, Language language, String subject, String text) {
        this(address, language, subject, text, null, null);
    }
}
