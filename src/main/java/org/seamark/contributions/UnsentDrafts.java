package org.seamark.contributions;

import java.util.UUID;
import org.seamark.forms.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What owners had typed and not handed in when somebody went on without it: kept until they may
 * change their contribution again, and given back then.
 */
@Repository
class UnsentDrafts {

    private final JdbcClient database;
    private final Contributions contributions;

    UnsentDrafts(JdbcClient database, Contributions contributions) {
        this.database = database;
        this.contributions = contributions;
    }

    /** What a step leads to, with what its owner had typed where it is open to them again. */
    Contribution follow(Contribution before, Contribution after) {
        boolean was = before.stage().isOpenToItsOwner();
        boolean is = after.stage().isOpenToItsOwner();
        if (was && !is) {
            keep(before, content(after.content()));
        }
        return is && !was ? giveBack(after) : after;
    }

    private void keep(Contribution left, Content after) {
        var typed = content(left.content());
        if (typed.equals(after) || typed.equals(handedIn(left.id(), left.revision()))) {
            return;
        }
        database.sql(
                        """
                        insert into contributions.unsent (contribution, revision, content)
                        values (:id, :revision, :content::jsonb)
                        """)
                .param("id", left.id())
                .param("revision", left.revision())
                .param("content", left.content())
                .update();
    }

    /** What others have changed meanwhile stays, but for what the owner had changed too. */
    private Contribution giveBack(Contribution to) {
        return database.sql(
                        """
                        delete from contributions.unsent where contribution = :id
                        returning revision, content
                        """)
                .param("id", to.id())
                .query((row, n) ->
                        new Rebasing(
                                handedIn(to.id(), row.getInt("revision")),
                                content(row.getString("content"))))
                .optional()
                .map(typed -> typed.onto(content(to.content())))
                .map(content -> to.holding(content.json(), to.changed()))
                .orElse(to);
    }

    private Content handedIn(UUID id, int revision) {
        return contributions.revision(id, revision).map(Content::parse).orElse(Content.EMPTY);
    }

    private static Content content(String json) {
        return Content.parse(json);
    }

    /** Whether something is kept. */
    boolean has(UUID contribution) {
        return database.sql(
                        "select exists (select from contributions.unsent where contribution = ?)")
                .param(contribution)
                .query(Boolean.class)
                .single();
    }

    /** Forgets what one member had typed. */
    void forget(UUID owner) {
        database.sql(
                        """
                        delete from contributions.unsent where contribution in (
                            select id from contributions.contribution where owner = ?)
                        """)
                .param(owner)
                .update();
    }
}
