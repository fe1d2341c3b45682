package org.seamark.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations that members work for; the same name in the same country is the same one. */
@Component
public class Organisations {

    private final JdbcClient database;
    private final Clock clock;

    Organisations(JdbcClient database, Clock clock) {
        this.database = database;
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
