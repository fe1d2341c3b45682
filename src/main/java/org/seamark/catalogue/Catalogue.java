package org.seamark.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way into the public list. Each change takes the next number of one clock in the same
 * transaction; the clock's row is locked until that transaction ends, so numbers become visible in
 * their order and none is ever missing.
 */
@Component
public class Catalogue {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final FreshListings fresh = new FreshListings();

    Catalogue(
            JdbcClient database,
            JdbcTemplate batches,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.database = database;
        this.batches = batches;
        this.json = json;
        this.events = events;
    }

    @Transactional
    public void publish(Listing listing) {
        publish(List.of(listing));
    }

    /**
     * Publishes all of them or none; what was there before under the same references is replaced.
     */
    @Transactional
    public void publish(Collection<Listing> listings) {
        if (listings.isEmpty()) {
            return;
        }
        var moment = advance(listings.size());
        var number = new long[] {moment.number() - listings.size()};
        fresh.keep(number[0] + 1, listings);
        batches.batchUpdate(
                """
                insert into catalogue.listing
                    (reference, kind, number, published, content, moved, code, sets)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (reference) do update
                set kind = excluded.kind, number = excluded.number, content = excluded.content,
                    published = excluded.published, changed = now(), withdrawn = null,
                    moved = excluded.moved, sets = excluded.sets
                """,
                listings,
                listings.size(),
                (row, listing) -> {
                    row.setString(1, listing.reference().toString());
                    row.setString(2, listing.kind().code());
                    row.setLong(3, ++number[0]);
                    row.setObject(4, listing.published().atOffset(java.time.ZoneOffset.UTC));
                    row.setString(5, json.writeValueAsString(listing));
                    row.setObject(6, moment.time());
                    row.setString(7, Identifiers.code(listing.reference().id()));
                    row.setObject(8, Harvests.sets(listing).toArray(String[]::new));
                });
        events.publishEvent(new CatalogueChanged(number[0]));
    }

    /** Takes a listing back; a reference that is not listed is no error. */
    @Transactional
    public void withdraw(Reference reference) {
        advance(0); // the clock before the listing, as in publishing: else two could wait for each
        // other
        boolean listed =
                database.sql(
                                """
                                select exists (
                                    select from catalogue.listing
                                    where reference = :reference and withdrawn is null)
                                """)
                        .param("reference", reference.toString())
                        .query(Boolean.class)
                        .single();
        if (!listed) {
            return; // no change, and so no number
        }
        var moment = advance(1);
        database.sql(
                        """
                        update catalogue.listing
                        set number = :number, withdrawn = now(), content = '{}', moved = :moved
                        where reference = :reference
                        """)
                .param("number", moment.number())
                .param("moved", moment.time())
                .param("reference", reference.toString())
                .update();
        events.publishEvent(new CatalogueChanged(moment.number()));
    }

    /** From now on an index of this process follows, and is handed what is published here. */
    void beginHandingOver() {
        fresh.begin();
    }

    /** The time of a change, which never goes back where the numbers go on. */
    private record Moment(long number, OffsetDateTime time) {}

    private Moment advance(int by) {
        return database.sql(
                        """
                        update catalogue.clock
                        set number = number + :by, moved = greatest(moved, clock_timestamp())
                        returning number, moved
                        """)
                .param("by", by)
                .query((row, n) ->
                        new Moment(
                                row.getLong("number"),
                                row.getObject("moved", OffsetDateTime.class)))
                .single();
    }

    /** The changes after a number, in order, at most so many. */
    public List<Change> changesAfter(long number, int most) {
        var known = fresh.after(number);
        return database.sql(
                        """
                        select number, reference, withdrawn is not null as withdrawn,
                            case when number <> all(:known) then content end as content
                        from catalogue.listing
                        where number > :number order by number limit :most
                        """)
                .param("number", number)
                .param("most", most)
                .param("known", known.keySet().toArray(Long[]::new))
                .query((row, n) -> change(row, known))
                .list();
    }

    private Change change(ResultSet row, Map<Long, Listing> known) throws SQLException {
        var number = row.getLong("number");
        var content = row.getString("content");
        var listing =
                row.getBoolean("withdrawn")
                        ? null
                        : content == null
                                ? known.get(number)
                                : json.readValue(content, Listing.class);
        return new Change(number, Reference.parse(row.getString("reference")), listing);
    }

    /** The number of the latest change. */
    public long latest() {
        return database.sql("select number from catalogue.clock").query(Long.class).single();
    }

    /** How long ago the first change after a number was made; no time where there is none. */
    Duration sinceChangeAfter(long number) {
        return database.sql(
                        """
                        select (extract(epoch from clock_timestamp() - moved) * 1000)::bigint
                        from catalogue.listing where number > :number order by number limit 1
                        """)
                .param("number", number)
                .query(Long.class)
                .optional()
                .map(millis -> Duration.ofMillis(Math.max(0, millis)))
                .orElse(Duration.ZERO);
    }

    /**
     * What tells this catalogue's clock from every other's: a restored catalogue gets a new one,
     * and an index of the old is built anew.
     */
    public UUID identity() {
        return database.sql("select identity from catalogue.clock").query(UUID.class).single();
    }

    /** Whose changes the numbers count: another only after a backup was restored. */
    public UUID lineage() {
        return database.sql("select lineage from catalogue.clock").query(UUID.class).single();
    }

    /** Gives the catalogue of a database a new identity: every index of it is built anew. */
    public static void beginAnew(JdbcClient database) {
        database.sql("update catalogue.clock set identity = gen_random_uuid()").update();
    }

    /** The same after a backup was restored: from here on its numbers mean other changes. */
    public static void branchOff(JdbcClient database) {
        beginAnew(database);
        database.sql("update catalogue.clock set lineage = gen_random_uuid()").update();
    }

    /** How many listings there are. */
    public long size() {
        return database.sql("select count(*) from catalogue.listing where withdrawn is null")
                .query(Long.class)
                .single();
    }
}
