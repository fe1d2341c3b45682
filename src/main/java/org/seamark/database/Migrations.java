package org.seamark.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the database to what this version expects: each module's scripts in {@code
 * db/migration/<module>}, into a schema of its name with a history of its own. A mark of all
 * scripts is kept, so that a start with nothing to do costs one query.
 */
@Component
class Migrations implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final DataSource source;
    private final JdbcClient database;

    Migrations(DataSource source, JdbcClient database) {
        this.source = source;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        var scripts = new TreeMap<String, Long>();
        var modules = new TreeSet<String>();
        for (var script :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:db/migration/*/V*.sql")) {
            var parts = script.getURL().getPath().split("/");
            var module = parts[parts.length - 2];
            var sum = new CRC32C();
            sum.update(script.getContentAsByteArray());
            scripts.put(module + "/" + script.getFilename(), sum.getValue());
            modules.add(module);
        }
        var mark = scripts.toString();
        if (!mark.equals(lastMark())) {
            modules.forEach(this::migrate);
            remember(mark);
        }
    }

    private void migrate(String module) {
        var result =
                Flyway.configure()
                        .dataSource(source)
                        .defaultSchema(module)
                        .createSchemas(true)
                        .table("migrations")
                        .locations("classpath:db/migration/" + module)
                        .encoding(StandardCharsets.UTF_8)
                        .load()
                        .migrate();
        LOG.info("module={} migrations={}", module, result.migrationsExecuted);
    }

    private String lastMark() {
        var known =
                database.sql("select to_regclass('public.migrated') is not null")
                        .query(Boolean.class)
                        .single();
        return known
                ? database.sql("select mark from public.migrated").query(String.class).single()
                : "";
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
