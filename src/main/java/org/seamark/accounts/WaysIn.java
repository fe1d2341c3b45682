package org.seamark.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways in which members can sign in: by password, by passkey, or at another provider. */
@Component
public class WaysIn {

    private final JdbcClient database;
    private final ObjectProvider<OtherProviders> providers;

    /** Commands know of no providers, and so count each with which somebody is linked. */
    WaysIn(JdbcClient database, ObjectProvider<OtherProviders> providers) {
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
                                where account = :id and (:known::text[] is null or provider = any(:known)))
                        """)
                .param("id", account)
                .param("known", known())
                .query(Integer.class)
                .single();
    }

    private String @Nullable [] known() {
        var working = providers.getIfAvailable();
        return working == null ? null : working.codes().toArray(String[]::new);
    }
}
