package org.seamark.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings the database to what this version expects: each module's scripts in {@code
 * db/migration/<module>}, into a schema of its name with a history of its own. A mark of all
 * scripts is kept, so that a start with nothing to do costs two queries. What it makes belongs to
 * the user that connects; the application works in a role that may not change it.
 */
@Component
public class Migrations implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Pattern SCRIPT = Pattern.compile("(\\w+)/V(\\d+)__\\w+\\.sql \\d+");

    /** Any number, the same on every node. */
    private static final long TURN = 0x5EA_3A2C;

    private final DataSource source;
    private final JdbcClient database;

    @Autowired
    Migrations(Database database) {
        this(database.source());
    }

    /** As the owner of all tables. */
    public Migrations(DataSource owner) {
        this.source = owner;
        this.database = JdbcClient.create(owner);
    }

    /** What this version ships: {@code catalogue/V1__listings.sql 2786130912}, by name. */
    public static List<String> shipped() {
        try {
            var scripts = new ArrayList<String>();
            for (var script :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/*/V*.sql")) {
                var parts = script.getURL().getPath().split("/");
                var sum = new CRC32C();
                sum.update(script.getContentAsByteArray());
                scripts.add(
                        "%s/%s %d"
                                .formatted(
                                        parts[parts.length - 2],
                                        script.getFilename(),
                                        sum.getValue()));
            }
            scripts.sort(null);
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterPropertiesSet() {
        var shipped = shipped();
        if (!isThere(shipped)) {
            inTurn(() -> {
                if (!isThere(shipped)) {
                    bringTo(shipped);
                }
            });
        }
    }

    private boolean isThere(List<String> shipped) {
        return shipped.equals(applied()) && new ApplicationRole(source).isUsable();
    }

    /** One node after the other, of those that start at once; the others find it done. */
    private void inTurn(Runnable work) {
        new JdbcTemplate(source)
                .execute(
                        (ConnectionCallback<Boolean>)
                                connection -> {
                                    var turn = new SingleConnectionDataSource(connection, true);
                                    JdbcClient.create(turn)
                                            .sql("select pg_advisory_lock(:turn)")
                                            .param("turn", TURN)
                                            .query(row -> {});
                                    work.run();
                                    return true;
                                }); // the lock goes with the connection
    }

    /** Applies each module's scripts up to the last of its that is named. */
    public void bringTo(Collection<String> scripts) {
        var versions = new TreeMap<String, Integer>();
        for (var script : scripts) {
            var parts = SCRIPT.matcher(script);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a script: " + script);
            }
            versions.merge(parts.group(1), Integer.valueOf(parts.group(2)), Math::max);
        }
        var role = new ApplicationRole(source);
        role.prepare();
        versions.forEach(this::migrate);
        role.keepAppendOnly();
        remember(scripts.stream().sorted().collect(Collectors.joining("\n")));
    }

    private void migrate(String module, int version) {
        var result =
                Flyway.configure()
                        .dataSource(source)
                        .defaultSchema(module)
                        .createSchemas(true)
                        .table("migrations")
                        .locations("classpath:db/migration/" + module)
                        .encoding(StandardCharsets.UTF_8)
                        .target(MigrationVersion.fromVersion(Integer.toString(version)))
                        .load()
                        .migrate();
        LOG.info("module={} migrations={}", module, result.migrationsExecuted);
    }

    /** The scripts that the database has had; none where it was never brought to anything. */
    public List<String> applied() {
        var known =
                database.sql("select to_regclass('public.migrated') is not null")
                        .query(Boolean.class)
                        .single();
        return known
                ? database.sql("select mark from public.migrated")
                        .query(String.class)
                        .single()
                        .lines()
                        .toList()
                : List.of();
    }

    private void remember(String mark) {
        database.sql(
                        """
                        create table if not exists public.migrated (
                            only_one boolean primary key default true check (only_one),
                            mark text not null)
                        """)
                .update();
        database.sql(
                        """
                        insert into public.migrated (mark) values (:mark)
                        on conflict (only_one) do update set mark = excluded.mark
                        """)
                .param("mark", mark)
                .update();
    }
}
