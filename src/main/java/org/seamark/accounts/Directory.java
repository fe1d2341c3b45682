package org.seamark.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of members and of whom they work for, of many at once. */
@Component
public class Directory {

    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    /** Somebody; empty where they are a former member, or work for nobody. */
    public record Entry(String name, String organisation) {}

    /** Those who are known, by account. */
    public Map<UUID, Entry> of(Collection<UUID> accounts) {
        var entries = new HashMap<UUID, Entry>();
        database.sql(
                        """
                        select a.id, coalesce(a.name, '') as name, coalesce(o.name, '') as whose
                        from accounts.account a
                        left join accounts.organisation o on o.id = a.organisation
                        where a.id = any(?)
                        """)
                .param(accounts.toArray(UUID[]::new))
                .query(row -> {
                    entries.put(
                            Objects.requireNonNull(row.getObject("id", UUID.class)),
                            new Entry(
                                    Objects.requireNonNull(row.getString("name")),
                                    Objects.requireNonNull(row.getString("whose"))));
                });
        return entries;
    }
}
