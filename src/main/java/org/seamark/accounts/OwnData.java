package org.seamark.accounts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.seamark.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that is kept about a member, for them to take along (GDPR articles 15 and 20). */
@Component
public class OwnData {

    private static final Map<String, String> PARTS =
            Map.of(
                    "account",
                    """
                    select a.id, a.email, a.email_wanted, a.name, a.languages::text, a.language, a.created,
                        a.confirmed, o.name as organisation, o.type as organisation_type, o.country
                    from accounts.account a left join accounts.organisation o on o.id = a.organisation
                    where a.id = :account
                    """,
                    "roles",
                    "select role, given, until, ended from accounts.role_grant where account = :account order by given",
                    "passkeys",
                    "select label, created, used from accounts.passkey where account = :account order by created",
                    "tokens",
                    """
                    select name, scopes::text, created, expires, used, revoked
                    from accounts.api_token where account = :account order by created
                    """,
                    "second-factor",
                    "select begun, confirmed from accounts.second_factor where account = :account",
                    "sessions",
                    """
                    select to_timestamp(creation_time / 1000) as begun,
                        to_timestamp(last_access_time / 1000) as used
                    from accounts.session where principal_name = :account::text order by creation_time
                    """,
                    "providers",
                    "select provider, subject, linked from accounts.identity where account = :account",
                    "letters",
                    "select kind, created, sent, used from accounts.letter where account = :account order by created",
                    "trail",
                    """
                    select number, at, action, reference, client, details
                    from audit.entry where actor = 'account/' || :account order by number
                    """);

    private final JdbcClient database;

    private final ObjectProvider<PersonalData> others;
    private final ObjectProvider<KeptByAddress> byAddress;

    OwnData(
            JdbcClient database,
            ObjectProvider<PersonalData> others,
            ObjectProvider<KeptByAddress> byAddress) {
        this.database = database;
        this.others = others;
        this.byAddress = byAddress;
    }

    /** By part, each a list of rows; never a hash or a secret. */
    public Map<String, List<Map<String, String>>> of(Actor.Member actor) {
        var data = new LinkedHashMap<String, List<Map<String, String>>>();
        PARTS.keySet().stream()
                .sorted()
                .forEach(part ->
                        data.put(
                                part,
                                PersonalData.rows(
                                        database,
                                        Objects.requireNonNull(PARTS.get(part)),
                                        actor.id())));
        others.stream()
                .sorted(Comparator.comparing(PersonalData::part))
                .forEach(one -> data.put(one.part(), one.of(actor.id())));
        email(actor)
                .ifPresent(email -> byAddress.forEach(one -> data.put(one.part(), one.of(email))));
        return data;
    }

    private Optional<Email> email(Actor.Member actor) {
        return database.sql("select email from accounts.account where id = ?")
                .param(actor.id())
                .query(String.class)
                .optional()
                .flatMap(Email::of);
    }
}
