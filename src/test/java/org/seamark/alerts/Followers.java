package org.seamark.alerts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.seamark.accounts.Email;
import org.seamark.kernel.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who follow a search, for tests. */
public final class Followers {

    private final Following following;
    private final Alerts alerts;
    private final SealedAddresses addresses;
    private final JdbcClient database;

    public Followers(ApplicationContext seamark) {
        following = seamark.getBean(Following.class);
        alerts = seamark.getBean(Alerts.class);
        addresses = seamark.getBean(SealedAddresses.class);
        database = seamark.getBean(JdbcClient.class);
    }

    public static Email somebody() {
        return Email.of("f" + UUID.randomUUID() + "@example.org").orElseThrow();
    }

    public static FollowSearch weekly(Email email, String query) {
        return new FollowSearch(email, new SavedSearch(query, Language.EN), Rhythm.WEEKLY);
    }

    /** What an address asked for last. */
    public Optional<Alert> last(Email email) {
        return database.sql("select id from alerts.alert where reader = ? order by id desc limit 1")
                .param(addresses.mark(email))
                .query(UUID.class)
                .optional()
                .flatMap(alerts::find);
    }

    public int count(Email email) {
        return database.sql("select count(*) from alerts.alert where reader = ?")
                .param(addresses.mark(email))
                .query(Integer.class)
                .single();
    }

    public String token(Email email) {
        return following.token(last(email).orElseThrow());
    }

    /** Asks and confirms. */
    public Email following(String query) {
        var email = somebody();
        following.ask(weekly(email, query));
        following.confirm(token(email));
        return email;
    }

    /** As if a time had gone by: what was news after a moment is not known yet, and it is due. */
    public void letTimePass(Email email, Instant since) {
        database.sql(
                        """
                        update alerts.alert set covered = :since, confirmed = :since,
                            due = case when letter is null then :since::timestamptz end
                        where reader = :reader
                        """)
                .param("since", Alerts.at(since))
                .param("reader", addresses.mark(email))
                .update();
    }

    /** The letters that were put in for what an address follows now. */
    public Optional<UUID> letter(Email email) {
        return database.sql(
                        "select letter from alerts.alert where reader = ? and letter is not null")
                .param(addresses.mark(email))
                .query(UUID.class)
                .optional();
    }
}
