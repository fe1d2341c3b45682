package org.seamark.operations.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the modules: all but the histories of their migrations. */
final class Tables {

    private final JdbcClient database;
    private final Collection<String> modules;

    Tables(JdbcClient database, Collection<String> modules) {
        this.database = database;
        this.modules = modules;
    }

    /**
     * The columns of each table, those that are computed left out; a table after those it needs.
     */
    Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<String, List<String>>();
        database.sql(
                        """
                        select n.nspname || '.' || c.relname as name, a.attname as column_name
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and n.nspname in (:modules)
                            and c.relname <> 'migrations'
                            and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        order by 1, a.attnum
                        """)
                .param("modules", modules)
                .query(row -> {
                    columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(row.getString(2));
                });
        var ordered = new LinkedHashMap<String, List<String>>();
        ordered(columns.keySet()).forEach(name -> ordered.put(name, columns.get(name)));
        return ordered;
    }

    private Set<String> ordered(Set<String> tables) {
        var needs = new LinkedHashMap<String, Set<String>>();
        tables.forEach(table -> needs.put(table, new LinkedHashSet<>()));
        database.sql(
                        """
                        select n.nspname || '.' || c.relname, m.nspname || '.' || d.relname
                        from pg_constraint f
                        join pg_class c on c.oid = f.conrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_class d on d.oid = f.confrelid
                        join pg_namespace m on m.oid = d.relnamespace
                        where f.contype = 'f' and c.oid <> d.oid
                        """)
                .query(row -> {
                    needs.getOrDefault(row.getString(1), new LinkedHashSet<>())
                            .add(row.getString(2));
                });
        var ordered = new LinkedHashSet<String>();
        tables.forEach(table -> add(table, needs, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void add(
            String table, Map<String, Set<String>> needs, Set<String> ordered, Set<String> above) {
        if (above.add(table)) {
            needs.getOrDefault(table, Set.of()).forEach(other -> add(other, needs, ordered, above));
            ordered.add(table);
        }
    }

    List<Manifest.Sequence> sequences() {
        return database.sql(
                        """
                        select schemaname || '.' || sequencename as name, last_value as value
                        from pg_sequences
                        where schemaname in (:modules) and last_value is not null order by 1
                        """)
                .param("modules", modules)
                .query((row, n) -> new Manifest.Sequence(row.getString(1), row.getLong(2)))
                .list();
    }

    long rows(String table) {
        var parts = table.split("\\.");
        return database.sql("select count(*) from \"%s\".\"%s\"".formatted(parts[0], parts[1]))
                .query(Long.class)
                .single();
    }
}
