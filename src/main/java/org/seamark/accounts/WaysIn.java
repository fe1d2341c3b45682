package org.seamark.accounts;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways in which members can sign in: by password, by passkey, or at another provider. */
@Component
public class WaysIn {

    private final JdbcClient database;
    private final OtherProviders providers;

    WaysIn(JdbcClient database, OtherProviders providers) {
        this.database = database;
        this.providers = providers;
    }

    /** How many somebody has; a provider with which the network no longer works is none. */
    public int of(UUID account) {
        return database.sql(
                        """
                        select (select count(password) from accounts.account where id = :id)
                            + (select count(*) from accounts.passkey where account = :id)
                            + (select count(distinct provider) from accounts.identity
                                where account = :id and provider = any(:known))
                        """)
                .param("id", account)
                .param("known", providers.codes().toArray(String[]::new))
                .query(Integer.class)
                .single();
    }
}
