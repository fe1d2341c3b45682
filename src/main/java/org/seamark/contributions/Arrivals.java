package org.seamark.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.seamark.forms.Content;
import org.seamark.forms.Forms;
import org.seamark.forms.Kind;
import org.seamark.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where things come onto the editors' desk that nobody handed in: other repositories brought them.
 * What changes there is a new version here, which waits like any other.
 */
@Component
public class Arrivals {

    private static final Set<Stage> CLOSED =
            EnumSet.of(Stage.DRAFT, Stage.UNPUBLISHED, Stage.REJECTED, Stage.WITHDRAWN);

    /** What is judged, or was approved as it is. */
    private static final Set<Stage> STILL = EnumSet.of(Stage.UNDER_REVIEW, Stage.APPROVED);

    private final Contributions contributions;
    private final Forms forms;
    private final JdbcClient database;
    private final Clock clock;

    Arrivals(Contributions contributions, Forms forms, JdbcClient database, Clock clock) {
        this.contributions = contributions;
        this.forms = forms;
        this.database = database;
        this.clock = clock;
    }

    /** Something that waits for the editors, whoever brought it. */
    public record Pending(Place place, Content content) {}

    /** Puts something new on the desk. */
    @Transactional
    public UUID arrive(Kind kind, Content content) {
        var now = clock.instant();
        var nobody = Owner.NOBODY.account();
        var first = new Contribution.Step(Stage.SUBMITTED, nobody, "", 1, now);
        var id = Identifiers.next();
        contributions.add(
                new Contribution(
                        id,
                        0,
                        kind,
                        Owner.NOBODY,
                        content.json(),
                        1,
                        null,
                        Stage.SUBMITTED,
                        now,
                        null,
                        null,
                        List.of(first)));
        return id;
    }

    /** How far something has come. */
    @Transactional(readOnly = true)
    public Optional<Contribution> find(UUID id) {
        return contributions.find(id);
    }

    /** What became of another version. */
    public enum Suggested {
        TAKEN,
        /** There was nothing to change, or it is of no interest any more. */
        LEFT,
        /** Reviewers are at it, or have approved it as it is: it stands still until that ends. */
        LATER
    }

    /** Puts another version on the desk, of what waits there or of what readers see. */
    @Transactional
    public Suggested suggest(UUID id, UnaryOperator<Content> change) {
        var one = contributions.hold(id).filter(held -> !CLOSED.contains(held.stage()));
        if (one.isEmpty()) {
            return Suggested.LEFT;
        }
        var before = current(one.get());
        var anew = change.apply(before);
        if (anew.equals(before)) {
            return Suggested.LEFT;
        }
        if (STILL.contains(one.get().stage())) {
            return Suggested.LATER;
        }
        contributions.save(again(one.get(), anew));
        return Suggested.TAKEN;
    }

    private Content current(Contribution one) {
        return one.stage().isPublic()
                ? forms.require(one.kind()).published(one.record())
                : Content.parse(one.content());
    }

    private Contribution again(Contribution one, Content anew) {
        var now = clock.instant();
        var nobody = Owner.NOBODY.account();
        var revision = one.revision() + 1;
        var steps = new ArrayList<>(one.steps());
        steps.add(new Contribution.Step(Stage.SUBMITTED, nobody, "", revision, now));
        return new Contribution(
                one.id(),
                one.version(),
                one.kind(),
                one.owner(),
                anew.json(),
                revision,
                one.call(),
                Stage.SUBMITTED,
                now,
                one.record(),
                one.translation(),
                steps);
    }

    /** So many of those that wait for the editors or for an answer, from after a place. */
    @Transactional(readOnly = true)
    public List<Pending> after(Place place, int most) {
        return database.sql(
                        """
                        (select id, submitted, content from contributions.contribution
                        where stage in ('submitted', 'under-review', 'approved')
                            and translation is null and (submitted, id) > (:submitted, :id)
                        order by submitted, id limit :most)
                        union all
                        (select id, submitted, content from contributions.contribution
                        where stage = 'information-requested'
                            and translation is null and (submitted, id) > (:submitted, :id)
                        order by submitted, id limit :most)
                        order by submitted, id limit :most
                        """)
                .param("submitted", place.submitted().atOffset(ZoneOffset.UTC))
                .param("id", place.id())
                .param("most", most)
                .query((row, n) -> pending(row))
                .list();
    }

    /** Those of these that wait for the editors, or for an answer to them. */
    @Transactional(readOnly = true)
    public List<Pending> waiting(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        """
                        select id, submitted, content from contributions.contribution
                        where id = any(?) and stage in
                            ('submitted', 'under-review', 'information-requested', 'approved')
                        """)
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> pending(row))
                .list();
    }

    private static Pending pending(ResultSet row) throws SQLException {
        var submitted = row.getObject("submitted", OffsetDateTime.class).toInstant();
        return new Pending(
                new Place(submitted, row.getObject("id", UUID.class)),
                Content.parse(row.getString("content")));
    }
}
