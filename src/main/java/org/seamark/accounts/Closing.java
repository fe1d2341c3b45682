package org.seamark.accounts;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How an account is closed: what is personal goes, and nothing opens it any more. */
@Component
class Closing {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final RoleGrants grants;
    private final Letters letters;
    private final OpenSessions sessions;
    private final ObjectProvider<KeptByAddress> kept;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    Closing(
            Accounts accounts,
            SecondFactors factors,
            RoleGrants grants,
            Letters letters,
            OpenSessions sessions,
            ObjectProvider<KeptByAddress> kept,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.grants = grants;
        this.letters = letters;
        this.sessions = sessions;
        this.kept = kept;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    void close(Account account) {
        var id = account.id();
        if (grants.isLastAdministrator(id)) {
            throw new WrongStep("The last administrator does not leave.");
        }
        factors.forget(id);
        grants.endAll(id);
        letters.forget(id, false);
        sessions.end(id);
        for (var table : new String[] {"passkey", "identity", "api_token"}) {
            database.sql("delete from accounts." + table + " where account = :id")
                    .param("id", id)
                    .update();
        }
        forgetAddress(account);
        accounts.save(account.closed(clock.instant()));
        events.publishEvent(new AccountClosed(id));
    }

    /** Only where it was shown to be theirs: anybody can register with the address of another. */
    private void forgetAddress(Account account) {
        if (account.email() != null && account.confirmed() != null) {
            var email = new Email(account.email());
            kept.forEach(one -> one.forget(email));
        }
    }
}
