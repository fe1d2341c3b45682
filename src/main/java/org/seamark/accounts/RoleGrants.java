package org.seamark.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators give roles, each until a day, and take them back. */
@Component
public class RoleGrants {

    /** The longest that a role is given for. */
    public static final Duration LONGEST = Duration.ofDays(3 * 366);

    private final JdbcClient database;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleGrants(
            JdbcClient database, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Those that have not been taken back, also where their day has passed. */
    public List<RoleGrant> of(UUID account) {
        return database.sql(
                        """
                        select * from accounts.role_grant
                        where account = :account and ended is null order by role
                        """)
                .param("account", account)
                .query((row, n) ->
                        new RoleGrant(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                account,
                                Role.require(Objects.requireNonNull(row.getString("role"))),
                                instant(row.getObject("given", OffsetDateTime.class)),
                                instant(row.getObject("until", OffsetDateTime.class)),
                                Objects.requireNonNull(row.getString("given_by"))))
                .list();
    }

    private static Instant instant(@org.jspecify.annotations.Nullable OffsetDateTime time) {
        return Objects.requireNonNull(time).toInstant();
    }

    Set<Role> inForce(UUID account) {
        var roles = EnumSet.of(Role.MEMBER);
        var now = clock.instant();
        of(account).stream()
                .filter(grant -> grant.isInForceAt(now))
                .forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    /** Those of many at once that were given to them and are in force, by account. */
    Map<UUID, Set<Role>> inForce(Collection<UUID> accounts) {
        var roles = new HashMap<UUID, Set<Role>>();
        database.sql(
                        """
                        select account, role from accounts.role_grant
                        where account = any(?) and ended is null and until > ?
                        """)
                .param(accounts.toArray(UUID[]::new))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    roles.computeIfAbsent(
                                    Objects.requireNonNull(row.getObject("account", UUID.class)),
                                    _ -> EnumSet.noneOf(Role.class))
                            .add(Role.require(Objects.requireNonNull(row.getString("role"))));
                });
        return roles;
    }

    /** Gives a role, or changes until when it is given. */
    @Transactional
    public void give(Actor actor, UUID account, Role role, Instant until) {
        actor.require(Role.ADMINISTRATOR);
        var now = clock.instant();
        if (role == Role.MEMBER || !until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw new WrongStep("A role is given until a day within three years.");
        }
        end(actor, account, role, now);
        var grant = Identifiers.next();
        database.sql(
                        """
                        insert into accounts.role_grant (id, account, role, given_by, given, until)
                        values (:id, :account, :role, :by, :now, :until)
                        """)
                .param("id", grant)
                .param("account", account)
                .param("role", role.code())
                .param("by", actor.pseudonym())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        trail.record(
                actor,
                "accounts.role-given",
                reference(account),
                Map.of("role", role.code(), "until", until.toString()));
        events.publishEvent(new RoleGiven(account, role, grant));
    }

    /** Who has a role now. */
    List<UUID> holders(Role role) {
        return database.sql(
                        """
                        select distinct account from accounts.role_grant
                        where role = :role and ended is null and until > :now
                        """)
                .param("role", role.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whom a role stays with beyond a day. */
    public Set<UUID> lasting(Role role, Instant day) {
        return database.sql(
                        """
                        select account from accounts.role_grant
                        where role = :role and ended is null and until > :day
                        """)
                .param("role", role.code())
                .param("day", day.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .set();
    }

    /** Whether nobody else than the actor has given a role last, or taken it back. */
    public boolean isLeftTo(Actor actor, UUID account, Role role) {
        return database.sql(
                        """
                        select given_by = :by and coalesce(ended_by, :by) = :by
                        from accounts.role_grant where account = :account and role = :role
                        order by given desc, id desc limit 1
                        """)
                .param("by", actor.pseudonym())
                .param("account", account)
                .param("role", role.code())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Takes a role back where the actor gave it; what another gave stays. */
    @Transactional
    public void takeBackOwn(Actor actor, UUID account, Role role) {
        boolean own =
                database.sql(
                                """
                                select exists (select from accounts.role_grant
                                    where account = :account and role = :role and ended is null
                                        and given_by = :by)
                                """)
                        .param("account", account)
                        .param("role", role.code())
                        .param("by", actor.pseudonym())
                        .query(Boolean.class)
                        .single();
        if (own) {
            takeBack(actor, account, role);
        }
    }

    /** Takes a role back; nobody takes the last administrator from the network. */
    @Transactional
    public void takeBack(Actor actor, UUID account, Role role) {
        actor.require(Role.ADMINISTRATOR);
        if (role == Role.ADMINISTRATOR && actor.account().filter(account::equals).isPresent()) {
            throw new WrongStep("Another administrator takes this role back.");
        }
        if (role == Role.ADMINISTRATOR && isLastAdministrator(account)) {
            throw new WrongStep("The last administrator keeps this role.");
        }
        if (end(actor, account, role, clock.instant()) > 0) {
            trail.record(
                    actor,
                    "accounts.role-taken-back",
                    reference(account),
                    Map.of("role", role.code()));
        }
    }

    /**
     * Whether nobody else could administer the network: those whose role is in force and who can
     * sign in. Whoever leaves, is suspended or loses the role waits for others of whom this is
     * asked, until their transaction ends.
     */
    boolean isLastAdministrator(UUID account) {
        holdAdministrators();
        // asked apart, so that it sees what those did for whom it has waited
        var able =
                database.sql(
                                """
                                select g.account from accounts.role_grant g
                                join accounts.account a on a.id = g.account
                                where g.role = 'administrator' and g.ended is null and g.until > :now
                                    and a.confirmed is not null and a.suspended is null
                                    and a.closed is null
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .list();
        return able.contains(account) && able.stream().allMatch(account::equals);
    }

    private void holdAdministrators() {
        database.sql(
                        """
                        select id from accounts.role_grant
                        where role = 'administrator' and ended is null
                        order by id for update
                        """)
                .query(UUID.class)
                .list();
    }

    /** With the account of who leaves, all that they were given ends. */
    void endAll(UUID account) {
        var self = new Actor.Member(account, null, Set.of());
        for (var role : Role.values()) {
            end(self, account, role, clock.instant());
        }
    }

    private int end(Actor actor, UUID account, Role role, Instant now) {
        return database.sql(
                        """
                        update accounts.role_grant
                        set ended = greatest(:now, given), ended_by = :by
                        where account = :account and role = :role and ended is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.pseudonym())
                .param("account", account)
                .param("role", role.code())
                .update();
    }

    static Reference reference(UUID account) {
        return new Reference("accounts", account);
    }
}
