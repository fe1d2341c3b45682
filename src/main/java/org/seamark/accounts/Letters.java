package org.seamark.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seamark.kernel.Identifiers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The letters that are due or were sent. The address that a letter brings is derived from its
 * identifier and the key of this Seamark, so that no table and no event holds anything secret.
 */
@Component
public class Letters {

    /** Who has just been written to waits so long, if nothing came, before it is sent anew. */
    private static final Duration QUIET = Duration.ofMinutes(5);

    /** So many of a kind are open at a time; who has them needs no other. */
    private static final int OPEN = 3;

    private final JdbcClient database;
    private final LetterTokens tokens;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Letters(
            JdbcClient database,
            LetterTokens tokens,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
        this.events = events;
    }

    /** Writes one to somebody; of its kind, those before are of no use any more. */
    Letter write(UUID account, Letter.Kind kind) {
        return tell(make(account, kind));
    }

    /**
     * Writes one that anybody can ask for who knows the address; those before stay of use. Nothing
     * where one has just been written, or enough are open: who goes on asking for another takes no
     * letter from them, and does not fill their mailbox. Whoever calls holds the account.
     */
    void answer(UUID account, Letter.Kind kind) {
        if (!isEnough(account, kind)) {
            tell(add(account, kind));
        }
    }

    private boolean isEnough(UUID account, Letter.Kind kind) {
        var now = clock.instant();
        return database.sql(
                        """
                        select count(*) >= :open or coalesce(max(created) > :then, false)
                        from accounts.letter
                        where account = :account and kind = :kind and used is null
                            and expires > :now
                        """)
                .param("open", OPEN)
                .param("then", now.minus(QUIET).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("kind", kind.code())
                .query(Boolean.class)
                .single();
    }

    private Letter tell(Letter letter) {
        events.publishEvent(new LetterDue(letter.id(), letter.account()));
        return letter;
    }

    /** One that is handed over, and never sent. */
    Letter unsent(UUID account, Letter.Kind kind) {
        var letter = make(account, kind);
        sent(letter.id());
        return letter;
    }

    private Letter make(UUID account, Letter.Kind kind) {
        cancel(account, kind);
        return add(account, kind);
    }

    private Letter add(UUID account, Letter.Kind kind) {
        var now = clock.instant();
        var letter = new Letter(Identifiers.next(), account, kind, now.plus(kind.valid()));
        database.sql(
                        """
                        insert into accounts.letter (id, account, kind, created, expires)
                        values (:id, :account, :kind, :now, :expires)
                        """)
                .param("id", letter.id())
                .param("account", account)
                .param("kind", kind.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", letter.expires().atOffset(ZoneOffset.UTC))
                .update();
        return letter;
    }

    void cancel(UUID account, Letter.Kind kind) {
        database.sql(
                        """
                        update accounts.letter
                        set expires = greatest(:now::timestamptz, created + interval '1 millisecond')
                        where account = :account and kind = :kind and used is null and expires > :now
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("kind", kind.code())
                .update();
    }

    /** Of some kinds, those that were written are of no use any more. */
    void cancel(UUID account, Collection<Letter.Kind> kinds) {
        kinds.forEach(kind -> cancel(account, kind));
    }

    /** Whether somebody else made the account, and one of these was written to open it. */
    boolean hasBeenCalled(UUID account) {
        return database.sql(
                        """
                        select exists (select from accounts.letter
                            where account = :account and kind in ('invited', 'first'))
                        """)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whether what one of a kind brought has been used. */
    boolean hasUsed(UUID account, Letter.Kind kind) {
        return database.sql(
                        """
                        select exists (select from accounts.letter
                            where account = :account and kind = :kind and used is not null)
                        """)
                .param("account", account)
                .param("kind", kind.code())
                .query(Boolean.class)
                .single();
    }

    /** The letter that brought a token, as long as it can be used. */
    public Optional<Letter> open(String token) {
        return tokens.identifier(token)
                .flatMap(this::find)
                .filter(letter -> clock.instant().isBefore(letter.expires()));
    }

    private Optional<Letter> find(UUID id) {
        return database.sql("select * from accounts.letter where id = :id and used is null")
                .param("id", id)
                .query((row, n) -> letter(row))
                .optional();
    }

    /** Uses what a letter brings; of two at once, one. */
    boolean use(Letter letter) {
        return database.sql(
                                "update accounts.letter set used = :now where id = :id and used is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", letter.id())
                        .update()
                == 1;
    }

    /** Whether both letters about a change of address have been used. */
    boolean agree(UUID account) {
        return database.sql(
                                """
                                select count(distinct kind) from accounts.letter
                                where account = :account and kind in ('change-old', 'change-new')
                                    and used is not null
                                """)
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                == 2;
    }

    /** Takes back all that were written to somebody about a change of address, or all of them. */
    void forget(UUID account, boolean onlyChange) {
        database.sql(
                        """
                        delete from accounts.letter where account = :account
                            and (not :only or kind in ('change-old', 'change-new'))
                        """)
                .param("account", account)
                .param("only", onlyChange)
                .update();
    }

    /** One that is to be sent, as long as what it brings can be used. */
    Optional<Letter> due(UUID id) {
        return find(id).filter(letter -> clock.instant().isBefore(letter.expires()));
    }

    void sent(UUID id) {
        database.sql(
                        "update accounts.letter set attempts = attempts + 1, sent = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("account", UUID.class)),
                Letter.Kind.require(Objects.requireNonNull(row.getString("kind"))),
                Objects.requireNonNull(row.getObject("expires", OffsetDateTime.class)).toInstant());
    }
}
