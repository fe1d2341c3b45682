package org.seamark.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.database.InstanceKey;
import org.seamark.kernel.Identifiers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where strangers leave what they ask for by a mail address. Whether there is an account is looked
 * at only after they have been answered, so that neither the answer nor its time tells them.
 */
@Component
public class Anteroom {

    private static final String PURPOSE = "accounts.wish";
    private static final Duration KEPT = Duration.ofDays(1);

    private final Registration registration;
    private final Recovery recovery;
    private final InstanceKey key;
    private final JsonMapper json;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Anteroom(
            Registration registration,
            Recovery recovery,
            InstanceKey key,
            JsonMapper json,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registration = registration;
        this.recovery = recovery;
        this.key = key;
        this.json = json;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** One of the two: to become a member, or to get a letter that sets a password. */
    private record Wish(@Nullable RegisterMember member, @Nullable Email forgotten) {}

    @Transactional
    public void register(RegisterMember asked) {
        keep(new Wish(asked, null));
    }

    @Transactional
    public void forgotten(Email email) {
        keep(new Wish(null, email));
    }

    private void keep(Wish wish) {
        var id = Identifiers.next();
        database.sql("insert into accounts.wish values (:id, :now, :said)")
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("said", key.seal(PURPOSE, json.writeValueAsBytes(wish)))
                .update();
        events.publishEvent(new WishMade(id));
    }

    @ApplicationModuleListener
    void on(WishMade made) {
        take(made.wish())
                .ifPresent(wish -> {
                    if (wish.member() != null) {
                        registration.register(wish.member());
                    } else if (wish.forgotten() != null) {
                        recovery.ask(wish.forgotten());
                    }
                });
    }

    private Optional<Wish> take(UUID id) {
        return database.sql("delete from accounts.wish where id = :id returning said")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(said -> json.readValue(key.open(PURPOSE, said), Wish.class));
    }

    /** What could not be looked at within a day is asked for anew. */
    void forget() {
        database.sql("delete from accounts.wish where made < :then")
                .param("then", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
