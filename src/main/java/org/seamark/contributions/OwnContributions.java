package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.AccountClosed;
import org.seamark.accounts.Members;
import org.seamark.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What a member handed in or began, for them to take along, and what becomes of it when they leave.
 */
@Component
class OwnContributions implements PersonalData {

    private final JdbcClient database;
    private final UnsentDrafts unsent;
    private final Members members;

    OwnContributions(JdbcClient database, UnsentDrafts unsent, Members members) {
        this.database = database;
        this.unsent = unsent;
        this.members = members;
    }

    @Override
    public String part() {
        return "contributions";
    }

    @Override
    public List<Map<String, String>> of(UUID account) {
        return PersonalData.rows(
                database,
                """
                select id, null as revision, kind, stage, changed, c.content,
                    unsent.content as unsent, focal_point, null as answer
                from contributions.contribution c
                left join contributions.unsent on contribution = id
                where owner = :account
                union all
                select c.id, r.revision, kind, 'handed-in', r.submitted, r.content, null, null, null
                from contributions.revision r join contributions.contribution c on c.id = r.contribution
                where owner = :account
                union all
                select c.id, s.revision, kind, s.stage, s.taken, null, null, null, s.note
                from contributions.step s join contributions.contribution c on c.id = s.contribution
                where s.taken_by = :account and s.note <> ''
                order by id, revision nulls first, changed
                """,
                account);
    }

    /**
     * What was never handed in was theirs alone, and goes; what was stays, without the person whom
     * they named where nobody has to ask that person any more.
     */
    @ApplicationModuleListener
    void on(AccountClosed event) {
        unsent.forget(event.account());
        forgetWhatWasTyped(event.account());
        database.sql(
                        """
                        update contributions.contribution
                        set version = version + 1, stage = 'withdrawn', content = '{}'
                        where owner = :owner and revision = 0 and stage in ('draft', 'withdrawn')
                        """)
                .param("owner", event.account())
                .update();
        forgetWhomTheyNamed(event.account());
    }

    private void forgetWhomTheyNamed(UUID owner) {
        database.sql(
                        """
                        update contributions.contribution set focal_point = null
                        where owner = :owner and focal_point is not null
                            and stage in ('published', 'unpublished', 'rejected', 'withdrawn')
                        """)
                .param("owner", owner)
                .update();
    }

    /** Of work that was still under way when its owner left, nobody is asked any more either. */
    @ApplicationModuleListener
    void on(ContributionDecided decided) {
        var owner =
                database.sql("select owner from contributions.contribution where id = :id")
                        .param("id", decided.contribution())
                        .query(UUID.class)
                        .single();
        settled(owner);
    }

    /** The same, of what a verdict has ended. */
    void settled(UUID owner) {
        if (members.isFormer(owner)) {
            forgetWhomTheyNamed(owner);
        }
    }

    /**
     * What they were asked for stands as it was handed in last, with the files that it had then.
     */
    private void forgetWhatWasTyped(UUID owner) {
        database.sql(
                        """
                        update contributions.contribution c
                        set version = version + 1, content = handed_in.content
                        from contributions.revision handed_in
                        where owner = :owner and stage in ('information-requested', 'update-requested')
                            and handed_in.contribution = c.id and handed_in.revision = c.revision
                        """)
                .param("owner", owner)
                .update();
        database.sql(
                        """
                        delete from contributions.attachment named
                        where not published
                            and contribution in (
                                select id from contributions.contribution where owner = :owner)
                            and not exists (
                                select from contributions.revision r
                                where r.contribution = named.contribution
                                    and r.content -> 'files' @> jsonb_build_array(
                                        jsonb_build_object('file', named.file::text)))
                        """)
                .param("owner", owner)
                .update();
    }
}
