package org.seamark.accounts;

import java.util.Map;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
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
    private final OpenSessions sessions;
    private final Closing closing;
    private final AuditTrail trail;

    Profile(
            Accounts accounts,
            Organisations organisations,
            Passwords passwords,
            Recovery recovery,
            Letters letters,
            OpenSessions sessions,
            Closing closing,
            AuditTrail trail) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.recovery = recovery;
        this.letters = letters;
        this.sessions = sessions;
        this.closing = closing;
        this.trail = trail;
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

    /** Sets a password and ends all other sessions; letters that set one are of no use any more. */
    @Transactional
    public void setPassword(Actor.Member actor, String password, String keptSession) {
        var account = of(actor);
        recovery.check(account, password);
        accounts.save(account.protectedBy(passwords.hash(password)));
        letters.cancel(actor.id(), Letter.KEYS);
        sessions.endOthers(actor.id(), keptSession);
        letters.write(actor.id(), Letter.Kind.CHANGED);
        record(actor, "accounts.password-changed");
    }

    /**
     * Closes the account: what is personal goes, what was published stays.
     *
     * @throws WrongStep for the last administrator
     */
    @Transactional
    public void close(Actor.Member actor) {
        record(actor, "accounts.closed");
        closing.close(of(actor));
    }

    private void record(Actor actor, String action) {
        trail.record(actor, action, RoleGrants.reference(actor.account().orElseThrow()), Map.of());
    }
}
