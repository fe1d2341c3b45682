package org.seamark.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seamark.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds a role now, for those who hand on work. */
@Component
public class RoleHolders {

    private final JdbcClient database;
    private final Clock clock;

    RoleHolders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All who are active, by name. */
    public List<Holder> of(Role role) {
        return database.sql(
                        """
                        select a.id, a.name
                        from accounts.role_grant g join accounts.account a on a.id = g.account
                        where g.role = :role and g.ended is null and g.until > :now
                            and a.confirmed is not null and a.suspended is null and a.closed is null
                        order by lower(a.name), a.id
                        """)
                .param("role", role.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Holder(
                                Objects.requireNonNull(row.getObject(1, UUID.class)),
                                Objects.requireNonNull(row.getString(2))))
                .list();
    }
}
