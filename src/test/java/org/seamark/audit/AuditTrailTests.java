package org.seamark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.SeamarkTest;
import org.seamark.database.Database;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Reference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SeamarkTest
class AuditTrailTests {

    @Autowired AuditTrail trail;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;
    @Autowired Database owner;

    private final Reference subject = new Reference("library", Identifiers.next());

    private void record() {
        transaction.executeWithoutResult(status ->
                trail.record(
                        new Actor.Machine("tests"),
                        "tests.done",
                        subject,
                        Map.of("n", 1, "kind", "a")));
    }

    private long entries() {
        return database.sql("select count(*) from audit.entry where reference = :subject")
                .param("subject", subject.toString())
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsDoneIsRecordedWithIt() {
        record();

        assertThat(
                        database.sql("select * from audit.entry where reference = :subject")
                                .param("subject", subject.toString())
                                .query((row, n) -> Chain.entry(row))
                                .single())
                .extracting(Entry::actor, Entry::action, Entry::client, Entry::details)
                .containsExactly(
                        "system/tests", "tests.done", Client.SERVER, "{\"kind\":\"a\",\"n\":1}");
    }

    @Test
    void whatIsNotDoneIsNotRecorded() {
        transaction.executeWithoutResult(status -> {
            trail.record(Actor.visitor(), "tests.done", subject, Map.of());
            status.setRollbackOnly();
        });

        assertThat(entries()).isZero();
    }

    @Test
    void nothingIsRecordedBesideATransaction() {
        assertThatThrownBy(() -> trail.record(Actor.visitor(), "tests.done", subject, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void entriesOfManyAtOnceMakeOneChain() throws Exception {
        try (var many = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all =
                    IntStream.range(0, 80)
                            .<Future<?>>mapToObj(n -> many.submit(this::record))
                            .toList();
            for (var one : all) {
                one.get();
            }
        }

        assertThat(entries()).isEqualTo(80);
        assertThat(Chain.verify(owner.source()).broken()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor = 'visitor'",
                "delete from audit.entry",
                "truncate audit.entry",
                "drop table audit.entry",
                "alter table audit.entry disable trigger all"
            })
    void theApplicationCannotChangeTheTrail(String change) {
        assertThatThrownBy(() -> database.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set details = '{\"n\":2}' where number = :number",
                "update audit.entry set at = at + interval '1 second' where number = :number",
                "delete from audit.entry where number = :number"
            })
    void whoeverChangesItIsFoundOut(String change) throws Exception {
        record();
        record();
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            var source =
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(
                            connection, true);
            var changing = JdbcClient.create(source);
            long number =
                    changing.sql("select min(number) from audit.entry where reference = :subject")
                            .param("subject", subject.toString())
                            .query(Long.class)
                            .single();
            changing.sql(change).param("number", number).update();

            assertThat(Chain.verify(source).broken()).isBetween(number, number + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "curl/8.5,PROGRAM",
        "Mozilla/5.0 (X11; Linux x86_64) Chrome/140,BROWSER",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148,PHONE"
    })
    void onlyTheKindOfProgramIsKept(String userAgent, Client kind) {
        assertThat(Client.of(userAgent)).isEqualTo(kind);
    }
}
