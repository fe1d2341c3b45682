package org.seamark.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who the members are, for other modules and for administrators. */
@Component
public class Members {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final OpenSessions sessions;
    private final AuditTrail trail;
    private final java.time.Clock clock;

    Members(
            Accounts accounts,
            RoleGrants grants,
            OpenSessions sessions,
            AuditTrail trail,
            java.time.Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who acts, with the roles in force now; nobody where the account is not active. */
    public Optional<Actor.Member> actor(UUID account) {
        return accounts.findById(account)
                .filter(Account::isActive)
                .map(active ->
                        new Actor.Member(
                                active.id(), active.organisation(), grants.inForce(active.id())));
    }

    public Optional<Present> present(UUID account) {
        return accounts.findById(account)
                .filter(Account::isActive)
                .map(active ->
                        new Present(
                                new Actor.Member(
                                        active.id(),
                                        active.organisation(),
                                        grants.inForce(active.id())),
                                java.util.Objects.requireNonNull(active.name())));
    }

    public Set<Role> roles(UUID account) {
        return grants.inForce(account);
    }

    /** The active members who have a role. */
    public List<UUID> having(Role role) {
        return grants.holders(role).stream()
                .filter(id -> accounts.findById(id).filter(Account::isActive).isPresent())
                .toList();
    }

    /** The name under which somebody appears; none for a former member. */
    public Optional<String> name(UUID account) {
        return accounts.findById(account).map(Account::name);
    }

    /** Whether somebody has an account, be it suspended, and has not left. */
    public boolean isThere(UUID account) {
        return accounts.findById(account).filter(one -> one.closed() == null).isPresent();
    }

    /** Whether somebody was a member and has left. */
    public boolean isFormer(UUID account) {
        return accounts.findById(account).filter(one -> one.closed() != null).isPresent();
    }

    /** Whom somebody works for. */
    public Optional<UUID> organisation(UUID account) {
        return accounts.findById(account).map(Account::organisation);
    }

    /** Where to write to somebody who is active. */
    public Optional<Contact> contact(UUID account) {
        return accounts.findById(account)
                .filter(Account::isActive)
                .map(active ->
                        new Contact(
                                java.util.Objects.requireNonNull(active.email()),
                                active.letters()));
    }

    /** One account, for an administrator or for whom it belongs to. */
    public Account find(Actor actor, UUID id) {
        if (!actor.account().equals(Optional.of(id))) {
            actor.require(Role.ADMINISTRATOR);
        }
        return accounts.findById(id)
                .filter(account -> account.closed() == null)
                .orElseThrow(OutOfSight::new);
    }

    /** Those whose name or mail address has the words in it. */
    public Found search(Actor actor, String words, int most, long from) {
        actor.require(Role.ADMINISTRATOR);
        var literal = words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        var pattern = "%" + literal + "%";
        var found = accounts.search(pattern, most, from);
        return new Found(
                found,
                grants.inForce(found.stream().map(Account::id).toList()),
                accounts.countFound(pattern));
    }

    /**
     * Locks an account, or opens it again.
     *
     * @throws WrongStep for one's own, and for the last administrator
     */
    @Transactional
    public void suspend(Actor actor, UUID id, boolean suspended) {
        actor.require(Role.ADMINISTRATOR);
        if (actor.account().equals(Optional.of(id))) {
            throw new WrongStep("Nobody suspends themselves.");
        }
        if (suspended && grants.isLastAdministrator(id)) {
            throw new WrongStep("The last administrator is not suspended.");
        }
        var account = find(actor, id);
        accounts.save(account.suspended(suspended ? clock.instant() : null));
        if (suspended) {
            sessions.end(id);
        }
        trail.record(
                actor,
                suspended ? "accounts.suspended" : "accounts.readmitted",
                RoleGrants.reference(id),
                Map.of());
    }
}
