package org.seamark.accounts;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways in which members can sign in: by password, by passkey, or at another provider. */
@Component
public class WaysIn {

    private final JdbcClient database;

    WaysIn(JdbcClient database) {
        this.database = database;
    }

    /** How many somebody has. */
    public int of(UUID account) {
        return database.sql(
                        """
                        select (select count(password) from accounts.account where id = :id)
                            + (select count(*) from accounts.passkey where account = :id)
                            + (select count(*) from accounts.identity where account = :id)
                        """)
                .param("id", account)
                .query(Integer.class)
                .single();
    }
}
