package org.seamark.contributions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.AccountClosed;
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

    OwnContributions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String part() {
        return "contributions";
    }

    @Override
    public List<Map<String, String>> of(UUID account) {
        return database.sql(
                        """
                        select id::text, kind, stage, changed::text, content::text
                        from contributions.contribution where owner = :owner order by id
                        """)
                .param("owner", account)
                .query((row, n) -> {
                    var values = new LinkedHashMap<String, String>();
                    for (var column : List.of("id", "kind", "stage", "changed", "content")) {
                        values.put(column, row.getString(column));
                    }
                    return (Map<String, String>) values;
                })
                .list();
    }

    /**
     * What was never handed in was theirs alone, and goes; what was stays, without the person whom
     * they named where nobody has to ask that person any more.
     */
    @ApplicationModuleListener
    void on(AccountClosed event) {
        database.sql(
                        """
                        update contributions.contribution
                        set version = version + 1, stage = 'withdrawn', content = '{}'
                        where owner = :owner and revision = 0 and stage = 'draft'
                        """)
                .param("owner", event.account())
                .update();
        database.sql(
                        """
                        update contributions.contribution set focal_point = null
                        where owner = :owner
                            and stage in ('published', 'unpublished', 'rejected', 'withdrawn')
                        """)
                .param("owner", event.account())
                .update();
    }
}
