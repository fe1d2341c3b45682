package org.seamark.reviews;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.kernel.Reference;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All reviews, each stored whole: what another has changed meanwhile is not overwritten. */
@Repository
class Reviews {

    private final JdbcClient database;
    private final ReviewRows rows;

    Reviews(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.rows = new ReviewRows(database, json);
    }

    Optional<Review> find(UUID id) {
        return rows.review(id);
    }

    /** The review of a thing that is going on, if one is. */
    Optional<Review> findOpen(Reference subject) {
        return database.sql(
                        """
                        select id from reviews.review where subject = :subject and not concluded
                        """)
                .param("subject", subject.toString())
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** All reviews of a thing, the first first. */
    List<Review> findAll(Reference subject) {
        return database.sql("select id from reviews.review where subject = ? order by opened, id")
                .param(subject.toString())
                .query((row, n) -> rows.review(row.getObject(1, UUID.class)).orElseThrow())
                .list();
    }

    /**
     * Whether somebody handed a thing in, or is or was asked to review it, in any of its reviews.
     */
    boolean concern(Reference subject, UUID account) {
        return database.sql(
                        """
                        select exists (select from reviews.review r
                            left join reviews.invitation i on i.review = r.id
                            where r.subject = :subject and :account in (r.submitter, i.reviewer))
                        """)
                .param("subject", subject.toString())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** All of them. */
    Set<UUID> concerned(Reference subject) {
        return database.sql(
                        """
                        select submitter from reviews.review where subject = :subject
                        union
                        select i.reviewer from reviews.review r
                        join reviews.invitation i on i.review = r.id where r.subject = :subject
                        """)
                .param("subject", subject.toString())
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .set();
    }

    Set<Reference> reviewedBy(UUID account) {
        return database.sql(
                        """
                        select distinct r.subject from reviews.invitation i
                        join reviews.review r on r.id = i.review where i.reviewer = ?
                        """)
                .param(account)
                .query((row, n) -> Reference.parse(row.getString(1)))
                .set();
    }

    Set<UUID> recused(Reference subject) {
        return database.sql(
                        """
                        select i.reviewer from reviews.invitation i
                        join reviews.review r on r.id = i.review
                        where r.subject = ? and i.ending = 'conflict'
                        """)
                .param(subject.toString())
                .query((row, n) -> row.getObject("reviewer", UUID.class))
                .set();
    }

    /** What is judged now, and nobody waits for its author. */
    Set<Reference> judged() {
        return database.sql(
                        """
                        select r.subject from reviews.review r
                        join lateral (select decision, awaited from reviews.round
                            where review = r.id order by number desc limit 1) w on true
                        where not r.concluded and w.decision is null and w.awaited is null
                        """)
                .query((row, n) -> Reference.parse(row.getString(1)))
                .set();
    }

    void lookAfter(UUID review, UUID editor) {
        database.sql("update reviews.review set editor = :editor where id = :id")
                .param("editor", editor)
                .param("id", review)
                .update();
    }

    Optional<UUID> editor(UUID review) {
        return database.sql("select editor from reviews.review where id = ? and editor is not null")
                .param(review)
                .query(UUID.class)
                .optional();
    }

    /** Those of works in which somebody has no part. */
    List<Going> going(UUID editor, int most, long from) {
        return database.sql(
                        """
                        select r.id, r.subject, w.number, w.opened, w.decided is not null as decided,
                            i.heard, i.awaited, i.next
                        from (select id, subject, opened from reviews.review o
                            where not concluded and not exists (
                                select from reviews.review p
                                left join reviews.invitation m on m.review = p.id
                                where p.subject = o.subject
                                    and :editor in (p.submitter, m.reviewer))
                            order by opened, id limit :most offset :from) r
                        join lateral (select * from reviews.round where review = r.id
                            order by number desc limit 1) w on true
                        join lateral (select count(assessed) as heard,
                                count(*) filter (where ending is null and assessed is null) as awaited,
                                min(due) filter (where ending is null and assessed is null) as next
                            from reviews.invitation where review = r.id and round = w.number) i on true
                        order by r.opened, r.id
                        """)
                .param("editor", editor)
                .param("most", most)
                .param("from", from)
                .query((row, n) ->
                        new Going(
                                row.getObject("id", UUID.class),
                                Reference.parse(row.getString("subject")),
                                row.getInt("number"),
                                Times.of(row, "opened"),
                                row.getInt("heard"),
                                row.getInt("awaited"),
                                Times.orNull(row, "next"),
                                row.getBoolean("decided")))
                .list();
    }

    void add(Review review) {
        database.sql(
                        """
                        insert into reviews.review (id, version, subject, submitter,
                            submitter_organisation, quorum_internal, quorum_external, opened,
                            concluded)
                        values (:id, 0, :subject, :submitter, :organisation, :internal, :external,
                            :opened, false)
                        """)
                .param("id", review.id())
                .param("subject", review.subject().toString())
                .param("submitter", review.submitter().account())
                .param("organisation", review.submitter().organisation())
                .param("internal", review.quorum().internal())
                .param("external", review.quorum().external())
                .param("opened", Times.stored(review.opened()))
                .update();
        rows.store(review);
    }

    /**
     * @throws OptimisticLockingFailureException where somebody else has changed it meanwhile
     */
    void save(Review review) {
        rows.store(review);
        int updated =
                database.sql(
                                """
                                update reviews.review
                                set version = version + 1, closed = :closed, concluded = :concluded
                                where id = :id and version = :version
                                """)
                        .param("id", review.id())
                        .param("version", review.version())
                        .param("closed", Times.stored(review.closed()))
                        .param("concluded", review.isConcluded())
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("review " + review.id());
        }
    }
}
