package org.seamark.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The role of PostgreSQL in which the application works. It owns nothing: tables belong to the user
 * that migrates them, and this role may read and write them. A table whose comment begins with
 * {@code append-only} it may read and add to, and no more.
 */
final class ApplicationRole {

    static final String NAME = "seamark_app";

    private static final String USABLE =
            """
            select exists (select from pg_roles where rolname = 'ROLE')
               and pg_has_role(current_user, (select oid from pg_roles where rolname = 'ROLE'), 'set')
            """;

    private static final String CLOSED_SCHEMAS =
            """
            select quote_ident(nspname) from pg_namespace
            where nspowner = current_user::regrole and nspname !~ '^(pg_|information_schema|public$)'
                and not has_schema_privilege('ROLE', oid, 'usage')
            """;

    private static final String APPEND_ONLY =
            """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'append-only%'
                and has_table_privilege('ROLE', c.oid, 'update, delete, truncate')
            """;

    private final JdbcTemplate owner;
    private final String name;

    ApplicationRole(DataSource owner) {
        this(owner, NAME);
    }

    ApplicationRole(DataSource owner, String name) {
        this.owner = new JdbcTemplate(owner);
        this.name = name;
    }

    /** Whether the owner of the tables may work in it. */
    boolean isUsable() {
        return Boolean.TRUE.equals(owner.queryForObject(of(USABLE), Boolean.class));
    }

    /** Before tables are made: the role is there, and new tables will be open to it. */
    void prepare() {
        if (!isUsable()) {
            make();
        }
        inOneTransaction(
                "alter default privileges grant usage on schemas to " + name,
                "alter default privileges grant select, insert, update, delete on tables to "
                        + name,
                "alter default privileges grant usage, select, update on sequences to " + name);
        for (var schema : owner.queryForList(of(CLOSED_SCHEMAS), String.class)) {
            inOneTransaction(
                    "grant usage on schema %s to %s".formatted(schema, name),
                    "grant select, insert, update, delete on all tables in schema %s to %s"
                            .formatted(schema, name),
                    "grant usage, select, update on all sequences in schema %s to %s"
                            .formatted(schema, name));
        }
    }

    /** After tables were made. */
    void keepAppendOnly() {
        for (var table : owner.queryForList(of(APPEND_ONLY), String.class)) {
            owner.execute("revoke update, delete, truncate on %s from %s".formatted(table, name));
        }
    }

    private String of(String query) {
        return query.replace("ROLE", name);
    }

    private void make() {
        var user = owner.queryForObject("select quote_ident(current_user)", String.class);
        var commands = new ArrayList<String>();
        if (owner.queryForList("select from pg_roles where rolname = ?", name).isEmpty()) {
            commands.add("create role %s nologin".formatted(name));
        }
        commands.add("grant %s to %s with set true, inherit false".formatted(name, user));
        try {
            inOneTransaction(commands.toArray(String[]::new));
        } catch (org.springframework.dao.DataAccessException refused) {
            throw new DatabaseUnavailable(
                    ("The database user %s may not make the role %s, in which Seamark works. Let an"
                                    + " administrator of PostgreSQL run once: %s;")
                            .formatted(user, name, String.join("; ", commands)),
                    refused);
        }
    }

    private void inOneTransaction(String... commands) {
        owner.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            run(connection, commands);
                            return true;
                        });
    }

    private static void run(Connection connection, String... commands) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
