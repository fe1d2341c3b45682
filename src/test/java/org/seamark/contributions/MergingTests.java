package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Moves;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.practices.Repertoire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Of records that are the same, one stays, whoever merges them and when. */
@SeamarkTest
class MergingTests {

    @Autowired Workbench workbench;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired Merging merging;
    @Autowired RecordDesk records;
    @Autowired Moves moves;
    @Autowired Repertoire repertoire;
    @Autowired MockMvcTester pages;

    private final Actor member = someone(Role.MEMBER);
    private final Actor editor = someone(Role.EDITOR);

    private static Actor someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), null, Set.of(role));
    }

    private String published(String title) {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json(title));
        workbench.submit(member, id, "");
        desk.approve(editor, id, "");
        return publishing.publish(editor, id).code();
    }

    private boolean isRead(String code) {
        return repertoire.records().find(code).isPresent();
    }

    /** How many of these merges were taken, all begun at once. */
    private long atOnce(List<Runnable> merges) throws Exception {
        var start = new CountDownLatch(merges.size());
        try (var editors = Executors.newFixedThreadPool(merges.size())) {
            var steps =
                    merges.stream()
                            .<Callable<Boolean>>map(merge -> () -> isTaken(start, merge))
                            .toList();
            long taken = 0;
            for (var step : editors.invokeAll(steps)) {
                taken += step.get() ? 1 : 0;
            }
            return taken;
        }
    }

    private static boolean isTaken(CountDownLatch start, Runnable merge) throws Exception {
        start.countDown();
        start.await();
        try {
            merge.run();
            return true;
        } catch (WrongStep | ConcurrencyFailureException | DuplicateKeyException refused) {
            return false;
        }
    }

    @RepeatedTest(5)
    void ofTwoThatAreMergedIntoEachOtherOneStays() throws Exception {
        var one = published("Safe harbours");
        var other = published("Safe havens");

        long taken =
                atOnce(
                        List.of(
                                () -> merging.merge(editor, one, other),
                                () -> merging.merge(editor, other, one)));

        assertThat(taken).isOne();
        assertThat(Stream.of(one, other).filter(this::isRead)).hasSize(1);
    }

    @RepeatedTest(5)
    void mergesThatFollowEachOtherLeadToWhatIsRead() throws Exception {
        var first = published("Safe harbours");
        var second = published("Safe havens");
        var third = published("Safe ports");

        atOnce(
                List.of(
                        () -> merging.merge(editor, second, first),
                        () -> merging.merge(editor, third, second)));

        assertThat(isRead(third)).isTrue();
        assertThat(isRead(second)).isFalse();
        for (var code : List.of(first, second)) {
            if (!isRead(code)) {
                assertThat(moves.target(code)).contains(third);
            }
        }
    }

    @Test
    void aChainOfMergesLeadsReadersToItsEndAtOnce() {
        var first = published("Safe harbours");
        var address = repertoire.records().find(first).orElseThrow().address();
        var second = published("Safe havens");
        var third = published("Safe ports");
        merging.merge(editor, second, first);
        merging.merge(editor, third, second);

        var end = "/en/" + repertoire.records().find(third).orElseThrow().address();
        assertThat(pages.get().uri("/en/" + address)).hasStatus(301).hasHeader("Location", end);
    }

    @Test
    void nothingIsMergedIntoWhatIsNotRead() {
        var one = published("Safe harbours");
        var gone = published("Safe havens");
        merging.takeBack(editor, gone, "Outdated.");

        for (var pair : List.of(List.of(gone, one), List.of(one, gone))) {
            assertThatExceptionOfType(WrongStep.class)
                    .isThrownBy(() -> merging.merge(editor, pair.getFirst(), pair.getLast()));
        }
        assertThat(isRead(one)).isTrue();
    }

    @Test
    void whatIsPublishedAgainFromItsContributionHasItsAddressAgain() {
        var one = published("Safe harbours");
        var other = published("Safe havens");
        merging.merge(editor, one, other);
        var home = home(other).orElseThrow();

        publishing.publish(editor, home);

        assertThat(moves.target(other)).isEmpty();
        assertThat(isRead(other)).isTrue();
    }

    private Optional<UUID> home(String code) {
        return records.find(editor, code).home().map(Contribution::id);
    }
}
