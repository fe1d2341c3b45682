package org.seamark.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where it is recorded who did what, in the transaction in which it is done: both are kept, or
 * neither.
 */
@Component
public class AuditTrail {

    /** Any number that nothing else locks: one transaction at a time takes the next entry. */
    private static final long TURN = 0x5EA3A2C0AD17L;

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json;
    private final ObjectProvider<ClientSource> clients;

    AuditTrail(
            JdbcClient database,
            Clock clock,
            JsonMapper json,
            ObjectProvider<ClientSource> clients) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.clients = clients;
    }

    /** Records an action that is about no one thing. */
    public void record(Actor actor, String action, Map<String, ?> details) {
        add(actor, action, null, details);
    }

    /** Records an action; {@code details} are small, and never name or describe a person. */
    public void record(Actor actor, String action, Reference reference, Map<String, ?> details) {
        add(actor, action, reference, details);
    }

    private void add(
            Actor actor, String action, @Nullable Reference reference, Map<String, ?> details) {
        var client =
                Optional.ofNullable(clients.getIfAvailable())
                        .map(ClientSource::current)
                        .orElse(Client.COMMAND);
        pending()
                .add(
                        new Entry(
                                0,
                                clock.instant(),
                                actor.pseudonym(),
                                action,
                                reference == null ? null : reference.toString(),
                                client,
                                json.writeValueAsString(new TreeMap<>(details))));
    }

    private List<Entry> pending() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What is recorded must be done in a transaction.");
        }
        for (var known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof Pending pending && pending.trail().equals(this)) {
                return pending.entries();
            }
        }
        var pending = new Pending(this, new ArrayList<>());
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending.entries();
    }

    /**
     * Written last of all in a transaction: each has to wait for the one before, and so waits for
     * nothing else while others wait for it.
     */
    private record Pending(AuditTrail trail, List<Entry> entries)
            implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            trail.write(entries);
        }
    }

    private record Last(long number, byte[] hash) {}

    private void write(List<Entry> entries) {
        database.sql("select pg_advisory_xact_lock(:turn)").param("turn", TURN).query(row -> {});
        var last =
                database.sql("select number, hash from audit.entry order by number desc limit 1")
                        .query((row, n) -> new Last(row.getLong(1), row.getBytes(2)))
                        .optional()
                        .orElse(new Last(0, Entry.BEGINNING));
        for (var entry : entries) {
            last = write(entry, last);
        }
    }

    private Last write(Entry due, Last last) {
        var entry =
                new Entry(
                        last.number() + 1,
                        due.at(),
                        due.actor(),
                        due.action(),
                        due.reference(),
                        due.client(),
                        due.details());
        var hash = entry.hash(last.hash());
        database.sql(
                        """
                        insert into audit.entry values
                            (:number, :at, :actor, :action, :reference, :client, :details, :previous, :hash)
                        """)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(java.time.ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("reference", entry.reference(), java.sql.Types.VARCHAR)
                .param("client", entry.client().code())
                .param("details", entry.details())
                .param("previous", last.hash())
                .param("hash", hash)
                .update();
        return new Last(entry.number(), hash);
    }
}
