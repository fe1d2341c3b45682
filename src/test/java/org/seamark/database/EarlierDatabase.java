package org.seamark.database;

import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database as an earlier version left it, beside the one of the tests. */
public final class EarlierDatabase implements AutoCloseable {

    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final JdbcClient server;
    private final DataSource owner;

    /** With the scripts that version had already. */
    public EarlierDatabase(Database database, Predicate<String> hadAlready) {
        server = JdbcClient.create(database.source());
        server.sql("create role %s login superuser password 'secret'".formatted(name)).update();
        server.sql("create database %s owner %s".formatted(name, name)).update();
        var url = database.url().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        owner = new DriverManagerDataSource(url, name, "secret");
        new Migrations(owner).bringTo(Migrations.shipped().stream().filter(hadAlready).toList());
    }

    public JdbcClient client() {
        return JdbcClient.create(owner);
    }

    /** As the start of this version does it. */
    public void upgrade() {
        new Migrations(owner).afterPropertiesSet();
    }

    /** Whether the application, in its role, may read and write a table. */
    public boolean isOpen(String table) {
        return client().sql(
                        """
                        select has_schema_privilege(:role, split_part(:table, '.', 1), 'usage')
                            and has_table_privilege(:role, :table, 'select')
                            and has_table_privilege(:role, :table, 'insert')
                            and has_table_privilege(:role, :table, 'update')
                            and has_table_privilege(:role, :table, 'delete')
                        """)
                .param("role", ApplicationRole.NAME)
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void close() {
        server.sql("drop database %s with (force)".formatted(name)).update();
        server.sql("drop role %s".formatted(name)).update();
    }
}
