package org.seamark.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What reviewers were asked for, each read by themselves. */
@Repository
class AskedRows {

    private static final String SELECT =
            """
            select i.*, r.subject, w.changes, coalesce(w.renewed, w.opened) as judged,
                case when w.renewed is null then coalesce(b.renewed, b.opened)
                    else w.opened end as before,
                r.concluded or w.decided is not null or w.number <
                    (select max(number) from reviews.round where review = r.id) as over
            from reviews.invitation i
            join reviews.review r on r.id = i.review
            join reviews.round w on w.review = i.review and w.number = i.round
            left join reviews.round b on b.review = i.review and b.number = i.round - 1
            where i.reviewer = :account
            """;

    private final JdbcClient database;
    private final ReviewRows rows;

    AskedRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.rows = new ReviewRows(database, json);
    }

    /** What is to be done first, the most urgent first; then what was, the latest first. */
    List<Asked> of(UUID account, int most, long from) {
        return database.sql(
                        "select * from ("
                                + SELECT
                                + """
                                ) asked
                                order by over or ending is not null or assessed is not null,
                                    case when not over and ending is null and assessed is null
                                        then due end,
                                    invited desc, id
                                limit :most offset :from
                                """)
                .param("account", account)
                .param("most", most)
                .param("from", from)
                .query((row, n) -> asked(row))
                .list();
    }

    /** The last time that somebody was asked in a review. */
    Optional<Asked> find(UUID account, UUID review) {
        return database.sql(SELECT + " and i.review = :review order by i.round desc limit 1")
                .param("account", account)
                .param("review", review)
                .query((row, n) -> asked(row))
                .optional();
    }

    boolean knows(UUID account) {
        return database.sql(
                        """
                        select exists (select from reviews.reviewer
                                where account = :account and standing = 'accepted')
                            or exists (select from reviews.invitation where reviewer = :account)
                        """)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    private Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getObject("review", UUID.class),
                Reference.parse(row.getString("subject")),
                row.getInt("round"),
                row.getString("changes"),
                Times.of(row, "judged"),
                Times.orNull(row, "before"),
                row.getBoolean("over"),
                rows.invitation(row));
    }
}
