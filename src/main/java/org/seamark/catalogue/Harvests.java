package org.seamark.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue for those who take all of it, or what has changed, piece by piece. */
@Component
public class Harvests {

    /** The sets, beside those of single values: all that have any. */
    public static final List<Facet> GROUPS = List.of(Facet.KIND, Facet.OBJECTIVE, Facet.LANGUAGE);

    private static final String HEAD =
            "select number, reference, code, moved, withdrawn is not null as withdrawn, sets, ";

    /** Without the text that is only searched. */
    private static final String LISTED = "content || '{\"text\": {}}' as content";

    private final JdbcClient database;
    private final JsonMapper json;

    Harvests(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** By what a listing can be selected: {@code kind}, {@code kind:document} … */
    static List<String> sets(Listing listing) {
        var sets = new ArrayList<String>();
        for (var group : GROUPS) {
            var values = group.in(listing);
            if (!values.isEmpty()) {
                sets.add(group.parameter());
                values.forEach(value -> sets.add(group.parameter() + ":" + value));
            }
        }
        return sets;
    }

    /** The set of all of a kind. */
    public static String set(Kind kind) {
        return Facet.KIND.parameter() + ":" + kind.code();
    }

    /**
     * A moment of which all is known that happened before: where somebody publishes just now, that
     * of the last change that can be seen. Who asks later for what has changed since then, misses
     * nothing that was still under way.
     */
    public Instant knownUntil() {
        return time("select greatest(moved, clock_timestamp()) from catalogue.clock for share skip locked")
                .or(() -> time("select moved from catalogue.clock"))
                .orElseThrow();
    }

    /** When the oldest of all states that there still are came about. */
    public Instant earliest() {
        return time("select coalesce(min(moved), (select moved from catalogue.clock)) from catalogue.listing")
                .orElseThrow();
    }

    private Optional<Instant> time(String query) {
        return database.sql(query)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** What changed between two moments, the second not included. */
    public Span between(@Nullable Instant from, @Nullable Instant until, @Nullable String set) {
        return new Span(
                from == null ? 0 : bound("min", ">=", from).map(n -> n - 1).orElse(Long.MAX_VALUE),
                until == null ? Long.MAX_VALUE : bound("max", "<", until).orElse(0L),
                set);
    }

    /** Times rise with the numbers, so that a number is found in the index of times. */
    private Optional<Long> bound(String which, String than, Instant time) {
        var order = which.equals("min") ? "moved, number" : "moved desc, number desc";
        return database.sql(
                        "select number from catalogue.listing where moved %s :time order by %s limit 1"
                                .formatted(than, order))
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** How many a span has now. */
    public long count(Span span) {
        return select("select count(*)", span, "").query(Long.class).single();
    }

    /**
     * The first of a span, in the order of their changes.
     *
     * @param whole with what is listed; else their heads alone
     */
    public List<Entry> first(Span span, int most, boolean whole) {
        var head = HEAD + (whole ? LISTED : "null as content");
        return select(head, span, " order by number limit " + most).query(this::entry).list();
    }

    private JdbcClient.StatementSpec select(String head, Span span, String tail) {
        var set = span.set();
        var statement =
                database.sql(
                                head
                                        + " from catalogue.listing where number > :after and number <= :last"
                                        + (set == null ? "" : " and sets @> array[:set]")
                                        + tail)
                        .param("after", span.after())
                        .param("last", span.last());
        return set == null ? statement : statement.param("set", set);
    }

    /** The one that a code stands for, taken back or not. */
    public Optional<Entry> find(String code) {
        return database.sql(HEAD + LISTED + " from catalogue.listing where code = :code")
                .param("code", code)
                .query(this::entry)
                .optional();
    }

    private Entry entry(ResultSet row, int n) throws SQLException {
        var withdrawn = row.getBoolean("withdrawn");
        var content = row.getString("content");
        return new Entry(
                row.getLong("number"),
                Reference.parse(Objects.requireNonNull(row.getString("reference"))),
                Objects.requireNonNull(row.getString("code")),
                Objects.requireNonNull(row.getObject("moved", OffsetDateTime.class)).toInstant(),
                withdrawn,
                List.of((String[]) row.getArray("sets").getArray()),
                withdrawn || content == null ? null : json.readValue(content, Listing.class));
    }
}
