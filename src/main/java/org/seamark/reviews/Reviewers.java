package org.seamark.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All who are on the roster, were, or wish to be. */
@Repository
class Reviewers {

    private final JdbcClient database;
    private final JsonMapper json;

    Reviewers(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Reviewer> find(UUID account) {
        return find(account, "");
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Reviewer> hold(UUID account) {
        return find(account, " for update");
    }

    private Optional<Reviewer> find(UUID account, String hold) {
        return database.sql("select * from reviews.reviewer where account = :account" + hold)
                .param("account", account)
                .query((row, n) -> reviewer(row))
                .optional();
    }

    /** All of a standing. */
    List<UUID> accounts(Standing standing) {
        return database.sql("select account from reviews.reviewer where standing = ?")
                .param(standing.code())
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    /** So many of a standing, those who applied first before the others. */
    List<Reviewer> findAll(Standing standing, int most) {
        return page(standing, most, 0);
    }

    /** The same after so many others. */
    List<Reviewer> page(Standing standing, int most, long from) {
        return database.sql(
                        """
                        select * from reviews.reviewer where standing = :standing
                        order by applied, account limit :most offset :from
                        """)
                .param("standing", standing.code())
                .param("most", most)
                .param("from", from)
                .query((row, n) -> reviewer(row))
                .list();
    }

    /** How often each was asked since then; a conflict of interest costs no work. */
    Map<UUID, Integer> askedSince(Instant since) {
        var asked = new HashMap<UUID, Integer>();
        database.sql(
                        """
                        select reviewer, count(*) as times from reviews.invitation
                        where invited >= :since and ending is distinct from 'conflict'
                        group by reviewer
                        """)
                .param("since", Times.stored(since))
                .query((row, n) ->
                        asked.put(row.getObject("reviewer", UUID.class), row.getInt("times")))
                .list();
        return asked;
    }

    void remove(UUID account) {
        database.sql("delete from reviews.reviewer where account = ?").param(account).update();
    }

    /**
     * @throws OptimisticLockingFailureException where somebody else has changed it meanwhile
     */
    void save(Reviewer reviewer) {
        int saved =
                database.sql(
                                """
                                insert into reviews.reviewer (account, organisation, version,
                                    standing, internal, profile, applied, decided, decided_by,
                                    paused_until)
                                values (:account, :organisation, 0, :standing, :internal,
                                    :profile::jsonb, :applied, :decided, :editor, :paused)
                                on conflict (account) do update
                                set organisation = excluded.organisation,
                                    version = reviewer.version + 1, standing = excluded.standing,
                                    internal = excluded.internal, profile = excluded.profile,
                                    applied = excluded.applied, decided = excluded.decided,
                                    decided_by = excluded.decided_by,
                                    paused_until = excluded.paused_until
                                where reviewer.version = :version
                                """)
                        .param("account", reviewer.party().account())
                        .param("organisation", reviewer.party().organisation())
                        .param("standing", reviewer.standing().code())
                        .param("internal", reviewer.profile().internal())
                        .param("profile", json.writeValueAsString(reviewer.profile()))
                        .param("applied", Times.stored(reviewer.applied()))
                        .param("decided", Times.stored(reviewer.decided()))
                        .param("editor", reviewer.decidedBy())
                        .param("paused", reviewer.pausedUntil())
                        .param("version", reviewer.version())
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("reviewer");
        }
    }

    private Reviewer reviewer(ResultSet row) throws SQLException {
        return new Reviewer(
                new Party(
                        row.getObject("account", UUID.class),
                        row.getObject("organisation", UUID.class)),
                row.getInt("version"),
                Standing.require(row.getString("standing")),
                json.readValue(row.getString("profile"), Profile.class),
                Times.of(row, "applied"),
                Times.orNull(row, "decided"),
                row.getObject("decided_by", UUID.class),
                row.getObject("paused_until", LocalDate.class));
    }
}
