package org.seamark.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.kernel.Language;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The thesauri that a network has taken in, each under a name of its own. */
@Component
public class Thesauri {

    private static final long UNREAD = Long.MIN_VALUE;

    private final JdbcClient database;
    private final NamedParameterJdbcOperations rows;
    private volatile All all = new All(UNREAD, List.of());

    Thesauri(JdbcClient database, NamedParameterJdbcOperations rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * The concepts of all thesauri.
     *
     * @param version another number where anything is different
     */
    public record All(long version, List<Descriptor> descriptors) {}

    /** What became of the concepts of a thesaurus that was taken in. */
    public record Taken(long added, long changed, long unchanged, long removed) {

        /** One line in a form that programs may rely on. */
        @Override
        public String toString() {
            return "%d concepts: %d new, %d changed, %d unchanged, %d removed"
                    .formatted(added + changed + unchanged, added, changed, unchanged, removed);
        }
    }

    /** As they were known a moment ago. */
    public All all() {
        if (all.version() == UNREAD) {
            refresh();
        }
        return all;
    }

    /** The number of what {@link #all} would tell, without reading all of it. */
    public long version() {
        var known = all;
        return known.version() == UNREAD ? current() : known.version();
    }

    /** Looks whether another process has taken one in. */
    @Scheduled(fixedDelayString = "${seamark.thesauri.every:30s}", initialDelayString = "2s")
    public void refresh() {
        long current = current();
        if (current != all.version()) {
            all = new All(current, List.copyOf(find("%")));
        }
    }

    private long current() {
        return database.sql(
                        """
                        select coalesce(bit_xor(hashtextextended(name, version)), 0)
                        from vocabulary.thesaurus
                        """)
                .query(Long.class)
                .single();
    }

    private List<Descriptor> find(String thesaurus) {
        var labels = new LinkedHashMap<String, Map<Language, List<String>>>();
        database.sql(
                        """
                        select concept, language, label from vocabulary.label
                        where thesaurus like :thesaurus order by thesaurus, concept, place
                        """)
                .param("thesaurus", thesaurus)
                .query(row -> {
                    labels.computeIfAbsent(
                                    row.getString("concept"), c -> new EnumMap<>(Language.class))
                            .computeIfAbsent(
                                    Language.require(row.getString("language")),
                                    l -> new ArrayList<>())
                            .add(row.getString("label"));
                });
        return labels.entrySet().stream()
                .map(one -> new Descriptor(one.getKey(), one.getValue()))
                .toList();
    }

    /** Puts a thesaurus in the place of the one that had its name; all of it, or nothing. */
    @Transactional
    public Taken take(String name, List<Descriptor> concepts) {
        var taken = compare(name, concepts);
        if (taken.added() + taken.changed() + taken.removed() == 0) {
            return taken;
        }
        database.sql(
                        """
                        insert into vocabulary.thesaurus (name, version) values (:name, 1)
                        on conflict (name) do update set version = thesaurus.version + 1
                        """)
                .param("name", name)
                .update();
        database.sql("delete from vocabulary.label where thesaurus = :name")
                .param("name", name)
                .update();
        var labels = new ArrayList<MapSqlParameterSource>();
        for (var concept : concepts) {
            int place = 0;
            for (var language : concept.labels().entrySet()) {
                for (var label : language.getValue()) {
                    labels.add(
                            new MapSqlParameterSource("thesaurus", name)
                                    .addValue("concept", concept.code())
                                    .addValue("language", language.getKey().code())
                                    .addValue("place", place++)
                                    .addValue("label", label));
                }
            }
        }
        rows.batchUpdate(
                """
                insert into vocabulary.label (thesaurus, concept, language, place, label)
                values (:thesaurus, :concept, :language, :place, :label)
                """,
                labels.toArray(MapSqlParameterSource[]::new));
        return taken;
    }

    /** What taking it would change. */
    public Taken compare(String name, List<Descriptor> concepts) {
        var known = new HashMap<String, Descriptor>();
        find(name.replace("%", "\\%").replace("_", "\\_"))
                .forEach(one -> known.put(one.code(), one));
        long added = 0;
        long changed = 0;
        long unchanged = 0;
        for (var concept : concepts) {
            var before = known.remove(concept.code());
            if (before == null) {
                added++;
            } else if (before.equals(concept)) {
                unchanged++;
            } else {
                changed++;
            }
        }
        return new Taken(added, changed, unchanged, known.size());
    }
}
