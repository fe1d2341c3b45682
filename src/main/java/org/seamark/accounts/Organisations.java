package org.seamark.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seamark.audit.AuditTrail;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that members work for; the same name in the same country is the same one. */
@Component
public class Organisations {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Clock clock;

    Organisations(JdbcClient database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    public Optional<Organisation> find(UUID id) {
        return database.sql("select * from accounts.organisation where id = :id")
                .param("id", id)
                .query((row, n) -> organisation(row))
                .optional();
    }

    /** The one of this name, made where there is none. */
    Organisation called(String name, OrganisationType type, String country) {
        var known = find(name, country);
        if (known.isPresent()) {
            return known.get();
        }
        database.sql(
                        """
                        insert into accounts.organisation (id, name, type, country, created)
                        values (:id, :name, :type, :country, :now) on conflict do nothing
                        """)
                .param("id", Identifiers.next())
                .param("name", name.strip())
                .param("type", type.code())
                .param("country", country)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return find(name, country).orElseThrow();
    }

    /** How many work for it. */
    public int members(UUID id) {
        return database.sql(
                        """
                        select count(*) from accounts.account
                        where organisation = :id and confirmed is not null
                        """)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /**
     * Puts right what is known of one, for all who work for it.
     *
     * @param base the mark of what was corrected
     * @throws WrongStep where another has this name in this country
     * @throws OptimisticLockingFailureException where somebody has corrected it meanwhile
     */
    @Transactional
    public void correct(Actor actor, Organisation right, String base) {
        actor.require(Role.ADMINISTRATOR);
        var before = held(right.id());
        if (before.equals(right)) {
            return;
        }
        if (!before.mark().equals(base)) {
            throw new OptimisticLockingFailureException("organisation " + right.id());
        }
        store(right);
        trail.record(
                actor,
                "accounts.organisation-corrected",
                new Reference("organisations", right.id()),
                Map.of(
                        "renamed",
                        !before.name().equals(right.name()),
                        "type",
                        right.type().code(),
                        "type-before",
                        before.type().code(),
                        "country",
                        right.country(),
                        "country-before",
                        before.country()));
    }

    /** Until this correction is done: what the trail says of before was so. */
    private Organisation held(UUID id) {
        return database.sql("select * from accounts.organisation where id = :id for update")
                .param("id", id)
                .query((row, n) -> organisation(row))
                .optional()
                .orElseThrow(OutOfSight::new);
    }

    private void store(Organisation right) {
        try {
            database.sql(
                            """
                            update accounts.organisation
                            set name = :name, type = :type, country = :country where id = :id
                            """)
                    .param("name", right.name())
                    .param("type", right.type().code())
                    .param("country", right.country())
                    .param("id", right.id())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new WrongStep("There is an organisation of this name in this country.");
        }
    }

    private Optional<Organisation> find(String name, String country) {
        return database.sql(
                        """
                        select * from accounts.organisation
                        where lower(name) = lower(:name) and country = :country
                        """)
                .param("name", name.strip())
                .param("country", country)
                .query((row, n) -> organisation(row))
                .optional();
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("name")),
                OrganisationType.require(Objects.requireNonNull(row.getString("type"))),
                Objects.requireNonNull(row.getString("country")));
    }
}
