package org.seamark.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators invite people, and take an invitation back. */
@Component
public class Invitations {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Letters letters;
    private final LetterTokens tokens;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            RoleGrants grants,
            Letters letters,
            LetterTokens tokens,
            AuditTrail trail,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.letters = letters;
        this.tokens = tokens;
        this.trail = trail;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes an account for somebody, with roles, and what opens it: in a letter, or to be handed
     * over.
     *
     * @throws AlreadyMember who can sign in is not invited
     * @throws WrongStep when a role cannot be given until then
     */
    @Transactional
    public Invitation invite(Actor actor, Invite asked, boolean byMail) {
        actor.require(Role.ADMINISTRATOR);
        var account =
                accounts.findByEmail(asked.email().address()).orElseGet(() -> newcomer(asked));
        if (!isAwaited(account)) {
            throw new AlreadyMember(account.id());
        }
        asked.roles().forEach(role -> grants.give(actor, account.id(), role, asked.until()));
        return write(actor, account, byMail);
    }

    private Account newcomer(Invite asked) {
        var email = asked.email();
        return accounts.save(
                Account.of(email, email.local(), null, asked.language(), clock.instant()));
    }

    /** Whether somebody has not come in yet, and could not. */
    public boolean isAwaited(Account account) {
        return account.closed() == null
                && account.suspended() == null
                && (account.confirmed() == null || !canSignIn(account));
    }

    private boolean canSignIn(Account account) {
        return account.password() != null
                || database.sql(
                                """
                                select exists (select from accounts.passkey where account = :id)
                                    or exists (select from accounts.identity where account = :id)
                                """)
                        .param("id", account.id())
                        .query(Boolean.class)
                        .single();
    }

    /** Once more: what was brought before is of no use any more. */
    @Transactional
    public Invitation again(Actor actor, UUID id, boolean byMail) {
        return write(actor, awaited(actor, id), byMail);
    }

    private Account awaited(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        var account = accounts.findById(id).orElseThrow(OutOfSight::new);
        if (!isAwaited(account)) {
            throw new WrongStep("Who has come in is not invited any more.");
        }
        return account;
    }

    /** A password that was set before nobody has shown to be that of who gets the letter. */
    private Invitation write(Actor actor, Account account, boolean byMail) {
        var id = accounts.save(account.protectedBy(null)).id();
        letters.cancel(id, Letter.Kind.CONFIRM);
        var letter =
                byMail
                        ? letters.write(id, Letter.Kind.INVITED)
                        : letters.unsent(id, Letter.Kind.INVITED);
        record(actor, "accounts.invited", id, Map.of("by", byMail ? "letter" : "link"));
        return new Invitation(id, byMail ? "" : tokens.of(letter));
    }

    /** Takes it back: nothing is kept of who never came. */
    @Transactional
    public void takeBack(Actor actor, UUID id) {
        var account = awaited(actor, id);
        letters.forget(id, false);
        grants.endAll(id);
        accounts.save(account.closed(clock.instant()));
        record(actor, "accounts.invitation-taken-back", id, Map.of());
        events.publishEvent(new AccountClosed(id));
    }

    private void record(Actor actor, String action, UUID id, Map<String, Object> details) {
        trail.record(actor, action, RoleGrants.reference(id), details);
    }
}
