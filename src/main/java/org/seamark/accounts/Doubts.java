package org.seamark.accounts;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts of which nobody knows whether who has the mail address chose the first password: several
 * had registered with it when the first of them still counted.
 */
@Component
class Doubts {

    private final JdbcClient database;
    private final SecondFactors factors;

    Doubts(JdbcClient database, SecondFactors factors) {
        this.database = database;
        this.factors = factors;
    }

    /** Ends all that opens such an account, but for what its letter has just set. */
    void settle(UUID account) {
        int doubted =
                database.sql(
                                "update accounts.account set doubted = false where id = :id and doubted")
                        .param("id", account)
                        .update();
        if (doubted == 1) {
            endKeys(account);
        }
    }

    private void endKeys(UUID account) {
        factors.forget(account);
        for (var table : new String[] {"passkey", "identity", "api_token"}) {
            database.sql("delete from accounts." + table + " where account = :id")
                    .param("id", account)
                    .update();
        }
    }
}
