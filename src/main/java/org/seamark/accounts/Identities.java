package org.seamark.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which account somebody has who is known to another provider of identities. */
@Component
public class Identities {

    private final JdbcClient database;
    private final Accounts accounts;
    private final AddressTurns turns;
    private final AuditTrail trail;
    private final Clock clock;

    Identities(
            JdbcClient database,
            Accounts accounts,
            AddressTurns turns,
            AuditTrail trail,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.turns = turns;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The account of who comes from a provider: the one that is linked, or a new one. An account
     * that is there already under the same address is never taken over: its member links it.
     */
    @Transactional
    public Optional<UUID> arrive(Claim claim, Language language) {
        claim.verified().ifPresent(turns::take);
        var linked = whose(claim);
        if (linked.isPresent()) {
            return linked.filter(id -> accounts.findById(id).filter(Account::isActive).isPresent());
        }
        return claim.verified()
                .filter(email -> accounts.findByEmail(email.address()).isEmpty())
                .map(email -> newcomer(claim, email, language));
    }

    /** The account that is linked with what a provider says. */
    public Optional<UUID> whose(Claim claim) {
        return database.sql(
                        "select account from accounts.identity where provider = :provider and subject = :subject")
                .param("provider", claim.provider())
                .param("subject", claim.subject())
                .query(UUID.class)
                .optional();
    }

    private UUID newcomer(Claim claim, Email email, Language language) {
        var now = clock.instant();
        var said = claim.name().replaceAll("\\p{Cntrl}", " ").strip();
        var name = said.isEmpty() ? email.address().split("@")[0] : said;
        var account =
                accounts.save(
                        Account.of(
                                        email,
                                        name.substring(0, Math.min(name.length(), 120)),
                                        null,
                                        language,
                                        now)
                                .confirmed(now));
        add(account.id(), claim);
        trail.record(
                new Actor.Member(account.id(), null, Set.of()),
                "accounts.provider-linked",
                RoleGrants.reference(account.id()),
                Map.of("provider", claim.provider()));
        return account.id();
    }

    /** Answers whether it was new. */
    boolean add(UUID account, Claim claim) {
        return database.sql(
                                """
                                insert into accounts.identity values (:provider, :subject, :account, :now)
                                on conflict do nothing
                                """)
                        .param("provider", claim.provider())
                        .param("subject", claim.subject())
                        .param("account", account)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Answers whether there was one. */
    boolean remove(UUID account, String provider) {
        return database.sql(
                                "delete from accounts.identity where account = :id and provider = :provider")
                        .param("id", account)
                        .param("provider", provider)
                        .update()
                > 0;
    }

    /** The providers that an account is linked with. */
    public List<String> of(UUID account) {
        return database.sql(
                        "select distinct provider from accounts.identity where account = :id order by 1")
                .param("id", account)
                .query((row, n) -> java.util.Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
