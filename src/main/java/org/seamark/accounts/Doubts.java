package org.seamark.accounts;

import java.util.UUID;
import org.seamark.kernel.Role;
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
    private final RoleGrants grants;

    Doubts(JdbcClient database, SecondFactors factors, RoleGrants grants) {
        this.database = database;
        this.factors = factors;
        this.grants = grants;
    }

    /**
     * Ends all that opens such an account, but for what its letter has just set, and codes that a
     * role needs: who has only the mailbox does not get the role.
     */
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
        boolean needed = grants.inForce(account).stream().anyMatch(Role::needsTwoFactors);
        if (!needed || !factors.isRequiredOf(account)) {
            factors.forget(account);
        }
        for (var table : new String[] {"passkey", "identity", "api_token"}) {
            database.sql("delete from accounts." + table + " where account = :id")
                    .param("id", account)
                    .update();
        }
    }
}
