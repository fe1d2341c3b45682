package org.seamark.accounts;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends what somebody has open, here and in other browsers. */
@Component
public class OpenSessions {

    private final JdbcClient database;

    OpenSessions(JdbcClient database) {
        this.database = database;
    }

    /** All of somebody's. */
    void end(UUID account) {
        endOthers(account, "");
    }

    /** All but one. */
    public void endOthers(UUID account, String kept) {
        database.sql(
                        "delete from accounts.session where principal_name = :account and session_id <> :kept")
                .param("account", account.toString())
                .param("kept", kept)
                .update();
    }

    /** One of somebody's, by the number under which it is listed. */
    public void end(UUID account, String primaryId) {
        database.sql(
                        "delete from accounts.session where principal_name = :account and primary_id = :id")
                .param("account", account.toString())
                .param("id", primaryId)
                .update();
    }
}
