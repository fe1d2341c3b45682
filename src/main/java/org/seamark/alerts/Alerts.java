package org.seamark.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Email;
import org.seamark.accounts.PersonalData;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of who follows what: asked for, confirmed, changed, ended. */
@Repository
class Alerts {

    /** As long as what was asked for can be confirmed. */
    static final Duration OPEN = Duration.ofDays(2);

    /** So much a day is asked for in the name of one address; the rest would be somebody's game. */
    private static final int A_DAY = 5;

    private static final int OF_ONE_ADDRESS = 50;

    private final JdbcClient database;
    private final SealedAddresses addresses;

    Alerts(JdbcClient database, SealedAddresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /** Whether an address has asked for so much that more of it cannot be meant. */
    boolean isTooMany(Email email, Instant now) {
        return database.sql(
                        """
                        select count(*) filter (where asked > :day) >= :most or count(*) >= :all
                        from alerts.alert where reader = :reader
                        """)
                .param("reader", addresses.mark(email))
                .param("day", at(now.minus(Duration.ofDays(1))))
                .param("most", A_DAY)
                .param("all", OF_ONE_ADDRESS)
                .query(Boolean.class)
                .single();
    }

    /** Takes in what somebody asks for, with the letter that asks whether they mean it. */
    void add(FollowSearch asked, UUID letter, Instant now) {
        database.sql(
                        """
                        insert into alerts.alert
                            (id, reader, address, language, query, rhythm, asked, covered, letter)
                        values (:id, :reader, :address, :language, :query, :rhythm, :now, :now, :letter)
                        """)
                .param("id", Identifiers.next())
                .param("reader", addresses.mark(asked.email()))
                .param("address", addresses.seal(asked.email()))
                .param("language", asked.search().language().code())
                .param("query", asked.search().query())
                .param("rhythm", asked.rhythm().code())
                .param("now", at(now))
                .param("letter", letter)
                .update();
    }

    Optional<Alert> find(UUID id) {
        return one("select * from alerts.alert where id = ?", id);
    }

    /** The one that a letter on its way is about. */
    Optional<Alert> of(UUID letter) {
        return one("select * from alerts.alert where letter = ?", letter);
    }

    private Optional<Alert> one(String query, UUID by) {
        return database.sql(query).param(by).query((row, n) -> alert(row)).optional();
    }

    /** Confirms one; the same search of the same reader is followed once, as was asked last. */
    void confirm(Alert alert, Instant due, Instant now) {
        database.sql(
                        """
                        with other as (
                            delete from alerts.alert o using alerts.alert a
                            where a.id = :id and o.id <> a.id and o.confirmed is not null
                                and (o.reader, o.language, o.query) = (a.reader, a.language, a.query)
                            returning o.covered)
                        update alerts.alert
                        set confirmed = :now, due = :due, letter = null,
                            covered = coalesce((select min(covered) from other), :now)
                        where id = :id and confirmed is null
                        """)
                .param("id", alert.id())
                .param("due", at(due))
                .param("now", at(now))
                .update();
    }

    void change(Alert alert, Rhythm rhythm, Instant due) {
        database.sql(
                        """
                        update alerts.alert
                        set rhythm = :rhythm, due = case when due is not null then :due::timestamptz end
                        where id = :id
                        """)
                .param("id", alert.id())
                .param("rhythm", rhythm.code())
                .param("due", at(due))
                .update();
    }

    void remove(Alert alert) {
        database.sql("delete from alerts.alert where id = ?").param(alert.id()).update();
    }

    /** Row by row, in words. */
    List<Map<String, String>> written(Email email) {
        return PersonalData.rows(
                database.sql(
                                """
                                select language, query, rhythm, asked, confirmed
                                from alerts.alert where reader = ? order by asked
                                """)
                        .param(addresses.mark(email)));
    }

    /** All that is sent to an address, or was asked for in its name. */
    void removeAll(Email email) {
        database.sql("delete from alerts.alert where reader = ?")
                .param(addresses.mark(email))
                .update();
    }

    /** What nobody has confirmed in time was somebody else's idea. */
    int forget(Instant now) {
        return database.sql("delete from alerts.alert where confirmed is null and asked < ?")
                .param(at(now.minus(OPEN)))
                .update();
    }

    Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                addresses.open(Objects.requireNonNull(row.getBytes("address"))),
                new SavedSearch(
                        Objects.requireNonNull(row.getString("query")),
                        Language.require(Objects.requireNonNull(row.getString("language")))),
                Rhythm.require(Objects.requireNonNull(row.getString("rhythm"))),
                instant(row, "confirmed"),
                Objects.requireNonNull(instant(row, "covered")),
                instant(row, "until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
