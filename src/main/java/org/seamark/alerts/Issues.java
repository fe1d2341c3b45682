package org.seamark.alerts;

import static org.seamark.alerts.Alerts.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of the issues of the newsletter. */
@Repository
class Issues {

    private final JdbcClient database;
    private final JsonMapper json;

    Issues(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Issue issue) {
        database.sql(
                        """
                        insert into alerts.issue (id, introduction, since, until, released)
                        values (:id, :introduction::jsonb, :since, :until, :released)
                        """)
                .param("id", issue.id())
                .param("introduction", json.writeValueAsString(issue.introduction()))
                .param("since", at(issue.since()))
                .param("until", at(issue.until()))
                .param("released", at(issue.released()))
                .update();
    }

    /** The latest first. */
    List<Issue> latest(int most) {
        return database.sql("select * from alerts.issue order by released desc limit ?")
                .param(most)
                .query((row, n) -> issue(row))
                .list();
    }

    Optional<Issue> find(UUID id) {
        return database.sql("select * from alerts.issue where id = ?")
                .param(id)
                .query((row, n) -> issue(row))
                .optional();
    }

    /** The first that was released after a moment and until another. */
    Optional<Issue> first(Instant after, Instant until) {
        return database.sql(
                        """
                        select * from alerts.issue where released > :after and released <= :until
                        order by released limit 1
                        """)
                .param("after", at(after))
                .param("until", at(until))
                .query((row, n) -> issue(row))
                .optional();
    }

    void remove(Issue issue) {
        database.sql("delete from alerts.issue where id = ?").param(issue.id()).update();
    }

    /** How many wait for the next. */
    int readers() {
        return database.sql(
                        """
                        select count(*) from alerts.alert
                        where rhythm = 'newsletter' and confirmed is not null
                        """)
                .query(Integer.class)
                .single();
    }

    private Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                json.readValue(row.getString("introduction"), LocalizedText.class),
                moment(row, "since"),
                moment(row, "until"),
                moment(row, "released"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
