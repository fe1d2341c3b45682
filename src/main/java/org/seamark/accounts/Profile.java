package org.seamark.accounts;

import java.time.Clock;
import java.util.Map;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where members change what is theirs, and leave. */
@Component
public class Profile {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Recovery recovery;
    private final Letters letters;
    private final SecondFactors factors;
    private final RoleGrants grants;
    private final OpenSessions sessions;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    Profile(
            Accounts accounts,
            Organisations organisations,
            Passwords passwords,
            Recovery recovery,
            Letters letters,
            SecondFactors factors,
            RoleGrants grants,
            OpenSessions sessions,
            AuditTrail trail,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.recovery = recovery;
        this.letters = letters;
        this.factors = factors;
        this.grants = grants;
        this.sessions = sessions;
        this.trail = trail;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    public Account of(Actor.Member actor) {
        return accounts.findById(actor.id()).orElseThrow(OutOfSight::new);
    }

    @Transactional
    public void describe(Actor.Member actor, DescribeMember said) {
        var organisation =
                said.organisation().isBlank()
                        ? null
                        : organisations
                                .called(
                                        said.organisation(),
                                        said.type() == null ? OrganisationType.OTHER : said.type(),
                                        said.country())
                                .id();
        accounts.save(
                of(actor).described(said.name(), organisation, said.languages(), said.language()));
        record(actor, "accounts.described");
    }

    /** Sets a password and ends all other sessions. */
    @Transactional
    public void setPassword(Actor.Member actor, String password, String keptSession) {
        var account = of(actor);
        recovery.check(account, password);
        accounts.save(account.protectedBy(passwords.hash(password)));
        sessions.endOthers(actor.id(), keptSession);
        letters.write(actor.id(), Letter.Kind.CHANGED);
        record(actor, "accounts.password-changed");
    }

    /** Closes the account: what is personal goes, what was published stays. */
    @Transactional
    public void close(Actor.Member actor) {
        var id = actor.id();
        record(actor, "accounts.closed");
        factors.forget(id);
        grants.endAll(id);
        letters.forget(id, false);
        sessions.end(id);
        for (var table : new String[] {"passkey", "identity", "api_token"}) {
            database.sql("delete from accounts." + table + " where account = :id")
                    .param("id", id)
                    .update();
        }
        accounts.save(of(actor).closed(clock.instant()));
        events.publishEvent(new AccountClosed(id));
    }

    private void record(Actor actor, String action) {
        trail.record(actor, action, RoleGrants.reference(actor.account().orElseThrow()), Map.of());
    }
}
