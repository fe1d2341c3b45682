package org.seamark.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets those who make an account for the same mail address do so one after the other. */
@Component
class AddressTurns {

    private final JdbcClient database;

    AddressTurns(JdbcClient database) {
        this.database = database;
    }

    /**
     * Who is not there yet cannot be held: whoever comes second waits until the transaction ends.
     */
    void take(Email email) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:email, 0))")
                .param("email", email.address())
                .query(row -> {});
    }
}
