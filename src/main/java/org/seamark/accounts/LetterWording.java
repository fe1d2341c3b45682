package org.seamark.accounts;

import java.util.Map;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What letters say, and where they lead. Nothing in them was typed by whoever asked for them: they
 * go to people who may know nothing of it.
 */
@Component
public class LetterWording {

    /** Where each kind leads. */
    private static final Map<Letter.Kind, String> PAGES =
            Map.of(
                    Letter.Kind.CONFIRM, "register/confirm/",
                    Letter.Kind.KNOWN, "password/",
                    Letter.Kind.RESET, "password/",
                    Letter.Kind.FIRST, "password/",
                    Letter.Kind.INVITED, "invitation/",
                    Letter.Kind.CHANGE_OLD, "account/email/",
                    Letter.Kind.CHANGE_NEW, "account/email/");

    private final LetterTokens tokens;
    private final Texts texts;
    private final Environment settings;

    LetterWording(LetterTokens tokens, Texts texts, Environment settings) {
        this.tokens = tokens;
        this.texts = texts;
        this.settings = settings;
    }

    Mail mail(Letter letter, Account account, String address) {
        var key = "accounts.letter." + letter.kind().code();
        return new Mail(
                address,
                account.letters(),
                texts.text(account.letters(), key + ".subject"),
                texts.text(account.letters(), key + ".text", link(letter, account)));
    }

    String link(Letter letter, Account account) {
        var page = PAGES.get(letter.kind());
        return page == null
                ? origin() + "/" + account.language() + "/account"
                : origin() + "/" + account.language() + "/" + page + tokens.of(letter);
    }

    /** The address of a page that a letter of somebody leads to, for who hands it over. */
    public String passwordPage(String token) {
        return origin() + "/en/password/" + token;
    }

    /** The address of the page of an invitation, for who hands it over. */
    public String invitationPage(Language language, String token) {
        return origin() + "/" + language.code() + "/" + PAGES.get(Letter.Kind.INVITED) + token;
    }

    /** Where this Seamark is found: scheme, host and port. */
    public String origin() {
        var address = settings.getProperty("seamark.address", "").strip().replaceAll("/+$", "");
        return address.isEmpty()
                ? "http://localhost:"
                        + settings.getProperty(
                                "local.server.port", settings.getProperty("server.port", "8080"))
                : address;
    }
}
