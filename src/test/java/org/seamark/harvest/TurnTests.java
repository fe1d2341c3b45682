package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.harvest.oai.FakeRepository.Answer;
import org.seamark.harvest.oai.Oai;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who harvest the same source at the same time. */
class TurnTests extends HarvestedRepository {

    @Autowired DataSource connections;

    private final List<Run> second = new ArrayList<>();

    @BeforeEach
    void aListOfTwoPieces() {
        repository.answers(asked ->
                Answer.of(
                        asked.contains("Identify")
                                ? Oai.identify("YYYY-MM-DD")
                                : asked.contains("second")
                                        ? Oai.list(
                                                "",
                                                Oai.record("oai:nowhere:2", "title=Two " + mark))
                                        : Oai.list("second", record("One"))));
    }

    /** The first harvest, in the middle of which something happens once. */
    private void firstWith(Harvesting happening) throws Exception {
        var happened = new ArrayList<Run>();
        harvester.run(
                editor,
                harvests.named(source.name()),
                (run, records) -> {
                    if (happened.isEmpty()) {
                        happened.add(run);
                        happening.happen();
                    }
                });
    }

    @FunctionalInterface
    private interface Harvesting {
        void happen();
    }

    private void harvestedByASecond() {
        try {
            second.add(run());
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** As where a network forgets a connection on which nothing was said for long. */
    private void theLockIsLost() {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set role none");
            try (var ended =
                    statement.executeQuery(
                            """
                            select pg_terminate_backend(pid, 10000) from pg_locks
                            where locktype = 'advisory' and objsubid = 1
                                and (classid::bigint << 32 | objid::bigint)
                                    = hashtextextended('harvest/%s', 0)
                            """
                                    .formatted(source.id()))) {
                assertThat(ended.next() && ended.getBoolean(1)).isTrue();
            } finally {
                statement.execute("reset role");
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void theSecondDoesNotBeginWhileTheFirstIsAtIt() {
        assertThatThrownBy(() -> firstWith(this::harvestedByASecond))
                .isInstanceOf(SourceRefused.class)
                .hasMessageContaining("already");
        assertThat(second).isEmpty();
    }

    @Test
    void whereALostLockLetTheSecondBeginTheFirstKeepsNothingMore() {
        assertThatThrownBy(() ->
                        firstWith(() -> {
                            theLockIsLost();
                            harvestedByASecond();
                        }))
                .isInstanceOf(SourceRefused.class)
                .hasMessageContaining("gone on");

        assertThat(second).singleElement().matches(Run::isWhole);
        var standing = harvests.find(editor, source.name());
        assertThat(standing.runs()).singleElement().matches(Run::isWhole);
        assertThat(second.getFirst().counts().of(Outcome.ADDED)).isEqualTo(2);
    }

    @Test
    void whereNobodyElseBeganALostLockStopsNothing() throws Exception {
        firstWith(this::theLockIsLost);

        assertThat(harvests.find(editor, source.name()).last()).get().matches(Run::isWhole);
    }
}
