package org.seamark.remarks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.AccountClosed;
import org.seamark.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a member remarked, for them to take along, and what becomes of it when they leave. */
@Component
class OwnRemarks implements PersonalData {

    private final JdbcClient database;

    OwnRemarks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String part() {
        return "remarks";
    }

    @Override
    public List<Map<String, String>> of(UUID account) {
        return PersonalData.rows(
                database,
                """
                select id, kind, record, made, body, contact, outcome, answer
                from remarks.remark where account = :account order by id
                """,
                account);
    }

    /** What they said stays, as a visitor's. */
    @ApplicationModuleListener
    void on(AccountClosed event) {
        database.sql(
                        """
                        update remarks.remark set account = null, contact = null
                        where account = :account
                        """)
                .param("account", event.account())
                .update();
    }
}
