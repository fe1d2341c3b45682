package org.seamark.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators invite people, and take an invitation back. */
@Component
public class Invitations {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final Letters letters;
    private final LetterTokens tokens;
    private final WaysIn ways;
    private final Closing closing;
    private final AuditTrail trail;
    private final AddressTurns turns;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            RoleGrants grants,
            Letters letters,
            LetterTokens tokens,
            WaysIn ways,
            Closing closing,
            AuditTrail trail,
            AddressTurns turns,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.letters = letters;
        this.tokens = tokens;
        this.ways = ways;
        this.closing = closing;
        this.trail = trail;
        this.turns = turns;
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
        turns.take(asked.email());
        var account =
                accounts.holdByEmail(asked.email().address()).orElseGet(() -> newcomer(asked));
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

    /** Who takes part already with an address, and so is not invited. */
    public Optional<UUID> member(Actor actor, Email email) {
        actor.require(Role.ADMINISTRATOR);
        return accounts.findByEmail(email.address())
                .filter(account -> !isAwaited(account))
                .map(Account::id);
    }

    /** Whether somebody has not come in yet, or came by an invitation and could not again. */
    public boolean isAwaited(Account account) {
        boolean open = account.closed() == null && account.suspended() == null;
        return open && (account.confirmed() == null || cannotReturn(account.id()));
    }

    private boolean cannotReturn(UUID id) {
        return letters.hasUsed(id, Letter.Kind.INVITED) && ways.of(id) == 0;
    }

    /** Once more: what was brought before is of no use any more. */
    @Transactional
    public Invitation again(Actor actor, UUID id, boolean byMail) {
        return write(actor, awaited(actor, id), byMail);
    }

    private Account awaited(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        var account = accounts.hold(id).orElseThrow(OutOfSight::new);
        if (!isAwaited(account)) {
            throw new WrongStep("Who has come in is not invited any more.");
        }
        return account;
    }

    /** Who came by an invitation and cannot return has no password; nor has who never came. */
    private Invitation write(Actor actor, Account account, boolean byMail) {
        var id = account.id();
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
        closing.close(account);
        record(actor, "accounts.invitation-taken-back", id, Map.of());
    }

    private void record(Actor actor, String action, UUID id, Map<String, Object> details) {
        trail.record(actor, action, RoleGrants.reference(id), details);
    }
}
