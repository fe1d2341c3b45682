package org.seamark.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who takes part.
 *
 * @param email where letters go, and what is typed to sign in; none once the account is closed
 * @param emailWanted the address to come, until both addresses have confirmed the change
 * @param languages the languages that they work in, by code
 * @param language the language of the letters to them
 * @param password its hash, for who signs in that way
 */
@Table(schema = "accounts", name = "account")
public record Account(
        @Id UUID id,
        @Version int version,
        @Nullable String email,
        @Nullable String emailWanted,
        @Nullable String name,
        @Nullable UUID organisation,
        List<String> languages,
        String language,
        @Nullable String password,
        Instant created,
        @Nullable Instant confirmed,
        @Nullable Instant suspended,
        @Nullable Instant closed) {

    /** One who has just registered. */
    static Account of(
            Email email, String name, @Nullable UUID organisation, Language language, Instant now) {
        return new Account(
                Identifiers.next(),
                0,
                email.address(),
                null,
                name.strip(),
                organisation,
                List.of(language.code()),
                language.code(),
                null,
                now,
                null,
                null,
                null);
    }

    /** Whether somebody may sign in to it. */
    public boolean isActive() {
        return confirmed != null && suspended == null && closed == null;
    }

    Language letters() {
        return Language.require(language);
    }

    /** What a password of theirs must not repeat. */
    List<String> personal(String organisationName) {
        var known = new ArrayList<String>();
        Stream.of(email, emailWanted, name, organisationName)
                .forEach(text -> {
                    if (text != null) {
                        known.add(text);
                    }
                });
        return known;
    }

    Account confirmed(Instant now) {
        return with(email, emailWanted, password, confirmed == null ? now : confirmed, suspended);
    }

    Account protectedBy(@Nullable String hash) {
        return with(email, emailWanted, hash, confirmed, suspended);
    }

    Account wanting(@Nullable Email wanted) {
        return with(
                email, wanted == null ? null : wanted.address(), password, confirmed, suspended);
    }

    /** With the address that it was to have. */
    Account moved() {
        return with(emailWanted, null, password, confirmed, suspended);
    }

    Account suspended(@Nullable Instant since) {
        return with(email, emailWanted, password, confirmed, since);
    }

    private Account with(
            @Nullable String email,
            @Nullable String emailWanted,
            @Nullable String password,
            @Nullable Instant confirmed,
            @Nullable Instant suspended) {
        return new Account(
                id,
                version,
                email,
                emailWanted,
                name,
                organisation,
                languages,
                language,
                password,
                created,
                confirmed,
                suspended,
                closed);
    }

    Account described(
            String name, @Nullable UUID organisation, Set<Language> languages, Language language) {
        return new Account(
                id,
                version,
                email,
                emailWanted,
                name.strip(),
                organisation,
                languages.stream().sorted().map(Language::code).toList(),
                language.code(),
                password,
                created,
                confirmed,
                suspended,
                closed);
    }

    /** Nothing personal is left; its identifier stays, and means nobody any more. */
    Account closed(Instant now) {
        return new Account(
                id, version, null, null, null, null, List.of(), language, null, created, confirmed,
                suspended, now);
    }
}
