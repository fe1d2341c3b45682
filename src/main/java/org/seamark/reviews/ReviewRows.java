package org.seamark.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a review: one of its own, one of each round, one of each invitation. */
record ReviewRows(JdbcClient database, JsonMapper json) {

    Optional<Review> review(UUID id) {
        var invitations = new HashMap<Integer, List<Invitation>>();
        database.sql("select * from reviews.invitation where review = :id order by invited, id")
                .param("id", id)
                .query((row, n) ->
                        invitations
                                .computeIfAbsent(row.getInt("round"), round -> new ArrayList<>())
                                .add(invitation(row)))
                .list();
        var rounds =
                database.sql("select * from reviews.round where review = :id order by number")
                        .param("id", id)
                        .query((row, n) -> round(row, invitations))
                        .list();
        return database.sql("select * from reviews.review where id = :id")
                .param("id", id)
                .query((row, n) -> review(row, rounds))
                .optional();
    }

    private static Review review(ResultSet row, List<Round> rounds) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Reference.parse(row.getString("subject")),
                party(row, "submitter"),
                new Quorum(row.getInt("quorum_internal"), row.getInt("quorum_external")),
                Times.of(row, "opened"),
                Times.orNull(row, "closed"),
                rounds);
    }

    private static Party party(ResultSet row, String column) throws SQLException {
        return new Party(
                row.getObject(column, UUID.class),
                row.getObject(column + "_organisation", UUID.class));
    }

    private static Round round(ResultSet row, Map<Integer, List<Invitation>> invitations)
            throws SQLException {
        int number = row.getInt("number");
        return new Round(
                number,
                row.getString("changes"),
                Times.of(row, "opened"),
                Times.orNull(row, "renewed"),
                Times.orNull(row, "awaited"),
                invitations.getOrDefault(number, List.of()),
                verdict(row));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return decision == null
                ? null
                : new Verdict(
                        Recommendation.require(decision),
                        row.getObject("editor", UUID.class),
                        row.getString("reasons"),
                        row.getBoolean("settled"),
                        Times.of(row, "decided"));
    }

    Invitation invitation(ResultSet row) throws SQLException {
        var ending = row.getString("ending");
        var assessment = row.getString("assessment");
        return new Invitation(
                row.getObject("id", UUID.class),
                party(row, "reviewer"),
                row.getBoolean("internal"),
                Times.of(row, "invited"),
                Times.of(row, "due"),
                Times.orNull(row, "declared"),
                ending == null ? null : Invitation.Ending.valueOf(ending.toUpperCase(Locale.ROOT)),
                Times.orNull(row, "ended"),
                assessment == null ? null : json.readValue(assessment, Assessment.class),
                row.getString("reason"));
    }

    /** Rounds before their invitations, and verdicts after them: the database checks them so. */
    void store(Review review) {
        for (var round : review.rounds()) {
            open(review.id(), round);
            if (round.number() == review.round().number() && !round.isDecided()) {
                round.invitations().forEach(one -> store(review.id(), round.number(), one));
            }
        }
        var verdict = review.round().verdict();
        if (verdict != null) {
            store(review.id(), review.round().number(), verdict);
        }
    }

    private void open(UUID review, Round round) {
        database.sql(
                        """
                        insert into reviews.round (review, number, changes, opened, renewed, awaited)
                        values (:review, :number, :changes, :opened, :renewed, :awaited)
                        on conflict (review, number) do update
                        set changes = excluded.changes, renewed = excluded.renewed,
                            awaited = excluded.awaited
                        where (round.renewed, round.awaited)
                            is distinct from (excluded.renewed, excluded.awaited)
                        """)
                .param("review", review)
                .param("number", round.number())
                .param("changes", round.changes())
                .param("opened", Times.stored(round.opened()))
                .param("renewed", Times.stored(round.renewed()))
                .param("awaited", Times.stored(round.awaited()))
                .update();
    }

    private void store(UUID review, int round, Invitation one) {
        var assessment = one.assessment();
        var ending = one.ending();
        database.sql(
                        """
                        insert into reviews.invitation (id, review, round, reviewer,
                            reviewer_organisation, internal, invited, due, declared, ending, ended,
                            assessment, assessed, reason)
                        values (:id, :review, :round, :reviewer, :organisation, :internal,
                            :invited, :due, :declared, :ending, :ended, :assessment::jsonb,
                            :assessed, :reason)
                        on conflict (id) do update
                        set declared = excluded.declared, ending = excluded.ending,
                            ended = excluded.ended, assessment = excluded.assessment,
                            assessed = excluded.assessed, reason = excluded.reason
                        where (invitation.declared, invitation.ended, invitation.assessed)
                            is distinct from (excluded.declared, excluded.ended, excluded.assessed)
                        """)
                .param("id", one.id())
                .param("review", review)
                .param("round", round)
                .param("reviewer", one.reviewer().account())
                .param("organisation", one.reviewer().organisation())
                .param("internal", one.internal())
                .param("invited", Times.stored(one.invited()))
                .param("due", Times.stored(one.due()))
                .param("declared", Times.stored(one.declared()))
                .param("ending", ending == null ? null : ending.name().toLowerCase(Locale.ROOT))
                .param("ended", Times.stored(one.ended()))
                .param(
                        "assessment",
                        assessment == null ? null : json.writeValueAsString(assessment))
                .param("assessed", assessment == null ? null : Times.stored(assessment.given()))
                .param("reason", one.reason())
                .update();
    }

    private void store(UUID review, int number, Verdict verdict) {
        database.sql(
                        """
                        update reviews.round
                        set decision = :decision, editor = :editor, reasons = :reasons,
                            settled = :settled, decided = :decided
                        where review = :review and number = :number and decision is null
                        """)
                .param("decision", verdict.decision().code())
                .param("editor", verdict.editor())
                .param("reasons", verdict.reasons())
                .param("settled", verdict.settled())
                .param("decided", Times.stored(verdict.given()))
                .param("review", review)
                .param("number", number)
                .update();
    }
}
