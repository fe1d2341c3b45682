package org.seamark.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registrations whose mail address nobody has confirmed. A stranger may have typed it: it is not
 * kept for ever, and is free for who it belongs to. The invited are left to who invited them.
 */
@Component
class NeverConfirmed {

    private static final Actor SELF = new Actor.Machine("accounts");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    private final Accounts accounts;
    private final Closing closing;
    private final AuditTrail trail;
    private final JdbcClient database;
    private final Clock clock;

    NeverConfirmed(
            Accounts accounts,
            Closing closing,
            AuditTrail trail,
            JdbcClient database,
            Clock clock) {
        this.accounts = accounts;
        this.closing = closing;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    /** Closes some of those to whom no letter was written for thirty days. */
    @Transactional
    public void forget() {
        overdue()
                .forEach(id ->
                        accounts.hold(id)
                                .filter(account -> account.confirmed() == null)
                                .filter(account -> account.closed() == null)
                                .ifPresent(this::forget));
    }

    private List<UUID> overdue() {
        return database.sql(
                        """
                        select id from accounts.account a
                        where confirmed is null and suspended is null and closed is null
                            and created < :then
                            and not exists (select from accounts.letter l
                                where l.account = a.id
                                    and (l.created >= :then or l.kind in ('invited', 'first')))
                        order by created limit :most
                        """)
                .param("then", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    private void forget(Account account) {
        closing.close(account);
        trail.record(
                SELF,
                "accounts.registration-forgotten",
                RoleGrants.reference(account.id()),
                Map.of());
    }
}
