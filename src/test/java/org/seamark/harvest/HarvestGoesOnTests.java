package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.seamark.harvest.oai.FakeRepository.Answer;
import org.seamark.harvest.oai.Oai;
import org.seamark.harvest.oai.Unanswered;
import org.seamark.harvest.oai.Why;

/** A harvest that stops, begins again, or cannot come to its end. */
class HarvestGoesOnTests extends HarvestedRepository {

    @Test
    void theNextHarvestAsksForWhatHasChangedSince() throws Exception {
        harvest(record("Routes"));
        harvest(record("Routes"));

        assertThat(repository.asked().getFirst()).doesNotContain("from=");
        assertThat(repository.asked().getLast()).contains("from=2026-03-04T05:06:07Z");
    }

    private void answersAt(String date) {
        repository.answers(asked ->
                Answer.of(
                        asked.contains("Identify")
                                ? Oai.identify("YYYY-MM-DDThh:mm:ssZ")
                                : Oai.list("", record("One"))
                                        .replace("2026-03-04T05:06:07Z", date)));
    }

    @Test
    void anUnusualDateOfTheAnswerIsSentBackAsTheProtocolHasIt() throws Exception {
        answersAt("2026-03-04T07:06:07.5+02:00");
        run();
        run();
        assertThat(repository.asked().getLast()).contains("from=2026-03-04T05:06:07Z");

        answersAt("this morning");
        var begun = run().begun();
        assertThat(harvests.named(source.name()).since())
                .isEqualTo(
                        begun.minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @Test
    void whatNobodyHasForeseenIsToldOfToo() throws Exception {
        repository.answers(asked -> Answer.of(Oai.identify("YYYY-MM-DD")));
        Listener failing =
                (run, records) -> {
                    throw new IllegalStateException("the listener fell");
                };
        assertThatThrownBy(() -> harvester.run(editor, harvests.named(source.name()), failing))
                .isInstanceOf(IllegalStateException.class);

        var stopped = harvests.find(editor, source.name()).last().orElseThrow();
        assertThat(stopped.isOpen()).isTrue();
        assertThat(stopped.trouble()).asString().contains("IllegalStateException");
    }

    @Test
    void whatIsLeftInTheMiddleGoesOnWhereItStopped() throws Exception {
        var down = Answer.status(500, "X-Nothing", "said");
        repository.answers(asked ->
                asked.contains("Identify")
                        ? Answer.of(Oai.identify("YYYY-MM-DD"))
                        : asked.contains("second")
                                ? down
                                : Answer.of(Oai.list("second", record("One"))));
        assertThatThrownBy(this::run).isInstanceOf(Unanswered.class);
        var stopped = harvests.find(editor, source.name()).last().orElseThrow();
        assertThat(stopped.isOpen()).isTrue();
        assertThat(stopped.trouble()).asString().contains("500");

        int before = repository.asked().size();
        var run = harvest(Oai.record("oai:nowhere:2", "title=Two " + mark));
        assertThat(repository.asked().subList(before, before + 1))
                .containsExactly("verb=ListRecords&resumptionToken=second");
        assertThat(run.id()).isEqualTo(stopped.id());
        assertThat(run.counts().of(Outcome.ADDED)).isEqualTo(2);
        assertThat(run.isWhole()).isTrue();
    }

    @Test
    void whereTheRepositoryHasForgottenItBeginsAgain() throws Exception {
        whatIsLeftInTheMiddle();
        repository.answers(asked ->
                asked.contains("Identify")
                        ? Answer.of(Oai.identify("YYYY-MM-DD"))
                        : Answer.of(
                                asked.contains("second")
                                        ? Oai.error("badResumptionToken")
                                        : Oai.list("", record("One"))));

        assertThat(run().counts())
                .hasToString(
                        "1 records: 0 new, 0 changed, 1 unchanged, 0 deleted, 0 already here, 0 unreadable, 0 held");
    }

    private void whatIsLeftInTheMiddle() {
        repository.answers(asked ->
                asked.contains("Identify")
                        ? Answer.of(Oai.identify("YYYY-MM-DD"))
                        : asked.contains("second")
                                ? Answer.status(500, "X-Nothing", "said")
                                : Answer.of(Oai.list("second", record("One"))));
        assertThatThrownBy(this::run).isInstanceOf(Unanswered.class);
    }

    @Test
    void aTokenThatNeverAnswersIsGivenUpAfterThreeHarvests() throws Exception {
        whatIsLeftInTheMiddle();
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(this::run).isInstanceOf(Unanswered.class);
            assertThat(repository.asked().getLast()).contains("resumptionToken=second");
        }

        assertThatThrownBy(this::run).isInstanceOf(Unanswered.class);
        var asked = repository.asked(); // the list, and twice its token
        assertThat(asked.get(asked.size() - 3)).contains("metadataPrefix");
        assertThat(harvests.find(editor, source.name()).last().orElseThrow().counts().records())
                .isEqualTo(1);
    }

    @Test
    void whoeverAsksForItAnewAsksForAll() throws Exception {
        harvest(record("One"));
        whatIsLeftInTheMiddle();
        repository.answers(asked ->
                Answer.of(
                        asked.contains("Identify")
                                ? Oai.identify("YYYY-MM-DD")
                                : Oai.list("", record("One"))));

        var run = harvester.anew(editor, harvests.named(source.name()), (it, records) -> {});
        assertThat(repository.asked().getLast()).doesNotContain("from=", "resumptionToken");
        assertThat(run.isWhole()).isTrue();
        assertThat(run.counts().records()).isEqualTo(1);
    }

    @Test
    void whatCameToItsEndAndWasNotEndedIsCountedOnce() throws Exception {
        harvest(record("One"));
        database.sql("update harvest.run set ended = null where source = ?")
                .param(source.id())
                .update();

        assertThat(run().counts().records()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeReadIsNamedAndTheRestIsKept() throws Exception {
        var run =
                harvest(
                        record("Routes"),
                        Oai.record("oai:nowhere:2", "title=<b>never closed"),
                        Oai.record("oai:nowhere:3", "description=No title"));

        assertThat(run.counts().of(Outcome.ADDED)).isEqualTo(1);
        assertThat(run.counts().of(Outcome.UNREADABLE)).isEqualTo(2);
        assertThat(harvests.problems(editor, source, 10))
                .extracting(Problem::identifier)
                .contains("oai:nowhere:2", "oai:nowhere:3");
    }

    @Test
    void aListThatLeadsInACircleOrEndsTooEarlyIsNotTakenForWhole() throws Exception {
        repository.answers(asked ->
                Answer.of(
                        asked.contains("Identify")
                                ? Oai.identify("YYYY-MM-DD")
                                : Oai.list("again", record("One"))));
        assertThat(run().trouble()).asString().contains("circle");

        repository.answers(asked ->
                Answer.of(
                        asked.contains("Identify")
                                ? Oai.identify("YYYY-MM-DD")
                                : asked.contains("second")
                                        ? Oai.list("", record("One"))
                                        : ofNine("second")));
        assertThat(run().trouble()).asString().contains("speaks of 9 records and gave 2");
        assertThat(harvests.named(source.name()).since()).isEmpty();
    }

    private String ofNine(String token) {
        return Oai.list("token", record("One"))
                .replace(
                        "<resumptionToken>token",
                        "<resumptionToken completeListSize=\"9\">" + token);
    }

    /** The protocol allows an estimate of the length, and has a sign of its own for the end. */
    @Test
    void aListThatSaysThatItEndsIsWholeHoweverLongItWasSaidToBe() throws Exception {
        repository.answers(asked ->
                Answer.of(asked.contains("Identify") ? Oai.identify("YYYY-MM-DD") : ofNine("")));

        assertThat(run().isWhole()).isTrue();
        assertThat(harvests.named(source.name()).since()).isEqualTo("2026-03-04");
        assertThat(harvests.problems(editor, source, 10))
                .extracting(Problem::reason)
                .filteredOn(reason -> reason.why() == Why.SHORT)
                .singleElement()
                .matches(reason -> reason.detail().contains("of 9 records and gave 1"));
    }

    @Test
    void problemsOfEarlierHarvestsGoWhenAnotherBegins() throws Exception {
        harvest(Oai.record("oai:nowhere:2", "title=<b>never closed"));
        harvest(Oai.record("oai:nowhere:3", "title=<b>never closed"));

        assertThat(
                        database.sql(
                                        """
                                        select identifier from harvest.problem where run in (
                                            select id from harvest.run where source = ?)
                                        """)
                                .param(source.id())
                                .query(String.class)
                                .list())
                .containsExactly("oai:nowhere:3");
    }
}
