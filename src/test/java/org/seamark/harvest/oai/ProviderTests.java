package org.seamark.harvest.oai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.harvest.oai.FakeRepository.Answer;
import org.springframework.util.unit.DataSize;

class ProviderTests {

    private static final Instant NOW = Instant.parse("2026-05-06T07:08:09Z");
    private static final String LIST = Oai.list("", Oai.record("oai:n:1", "title=Study"));

    private final List<Duration> rests = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final ArrayDeque<Answer> answers = new ArrayDeque<>();
    private FakeRepository repository;

    @BeforeEach
    void aRepository() throws Exception {
        repository = new FakeRepository(asked -> answers.removeFirst());
    }

    @AfterEach
    void stop() {
        repository.close();
    }

    private Provider provider(String... hosts) {
        var courtesy =
                new Courtesy(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(20),
                        Duration.ofMinutes(10),
                        3,
                        DataSize.ofKilobytes(64));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var agent = Repositories.agent("https://hub.example.org", "hub@example.org");
        return new Provider(
                new Line(new Gate(List.of(hosts)), courtesy, agent, rests::add, clock, this::hear),
                repository.address());
    }

    private void hear(String trouble, Duration time) {
        heard.add(trouble + ", " + time.toSeconds() + " s");
    }

    private Piece list() throws Exception {
        try (var provider = provider(repository.host())) {
            return provider.list("oai_dc", "some set", "2026-01-01");
        }
    }

    @Test
    void asksByTheProtocolAndSaysWhoAsks() throws Exception {
        answers.add(Answer.of(LIST));

        assertThat(list().records())
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.identifier()).isEqualTo("oai:n:1");
                    assertThat(record.fields()).containsEntry("title", List.of("Study"));
                });
        assertThat(repository.asked())
                .containsExactly(
                        "verb=ListRecords&metadataPrefix=oai_dc&set=some set&from=2026-01-01");
        assertThat(repository.head("User-agent"))
                .isEqualTo("Seamark-Harvester (+https://hub.example.org; hub@example.org)");
    }

    @Test
    void waitsAsLongAsItIsAskedToInSecondsOrUntilATime() throws Exception {
        answers.add(Answer.status(503, "Retry-After", "42"));
        answers.add(Answer.status(429, "Retry-After", "Wed, 06 May 2026 07:09:09 GMT"));
        answers.add(Answer.of(LIST));

        assertThat(list().records()).hasSize(1);
        assertThat(rests)
                .containsExactly(
                        Duration.ofSeconds(42),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(1));
        assertThat(heard)
                .containsExactly(
                        "localhost answers with status 503, 42 s",
                        "localhost answers with status 429, 60 s");
    }

    @Test
    void comesAgainAnotherTimeWhereTheWaitIsLong() {
        answers.add(Answer.status(503, "Retry-After", "86400"));

        assertThatThrownBy(this::list)
                .isInstanceOf(Unanswered.class)
                .hasMessageContaining("in 1440 minutes");
        assertThat(rests).isEmpty();
    }

    @Test
    void givesUpAfterSomeAttemptsThatAreFurtherAndFurtherApart() {
        for (int i = 0; i < 3; i++) {
            answers.add(Answer.status(500, "X-Nothing", "said"));
        }

        assertThatThrownBy(this::list).isInstanceOf(Unanswered.class).hasMessageContaining("500");
        assertThat(rests)
                .containsExactly(
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(16),
                        Duration.ofSeconds(1));
    }

    @Test
    void unpacksWhatIsPackedButNotWithoutEnd() throws Exception {
        answers.add(Answer.of(LIST).packed());
        assertThat(list().records()).hasSize(1);

        answers.add(Answer.of(LIST + " ".repeat(10_000_000)).packed());
        assertThatThrownBy(this::list)
                .isInstanceOf(Unanswered.class)
                .hasMessageContaining("larger");
    }

    @Test
    void readsNothingThatIsTooLargeAndAsksForItOnce() {
        answers.add(Answer.of(LIST + " ".repeat(100_000)));

        assertThatThrownBy(this::list)
                .isInstanceOf(Unanswered.class)
                .hasMessageContaining("larger");
        assertThat(repository.asked()).hasSize(1);
    }

    @Test
    void followsToAnotherAddressButNotIntoThePrivateNetwork() throws Exception {
        answers.add(Answer.status(301, "Location", "/elsewhere?verb=ListRecords"));
        answers.add(Answer.of(LIST));
        assertThat(list().records()).hasSize(1);

        for (var inside :
                List.of(
                        "http://127.0.0.1:1/",
                        "http://169.254.169.254/latest/",
                        "file:///etc/passwd")) {
            answers.add(Answer.status(302, "Location", inside));
            assertThatThrownBy(this::list).as(inside).isInstanceOf(Unanswered.class);
        }
    }

    @Test
    void isNotSentRoundInCirclesWithoutEnd() {
        for (int i = 0; i < 10; i++) {
            answers.add(Answer.status(302, "Location", "/oai?verb=ListRecords"));
        }

        assertThatThrownBy(this::list).hasMessageContaining("without end");
    }

    @Test
    void asksNobodyInThePrivateNetworkUnlessNamed() {
        try (var provider = provider()) {
            assertThatThrownBy(provider::identify)
                    .isInstanceOf(Unanswered.class)
                    .hasMessageContaining("seamark.harvest.private-hosts=localhost");
        }
        assertThat(repository.asked()).isEmpty();
    }

    @Test
    void tellsANameThatLeadsNowhereFromAPrivateNetwork() {
        assertThatThrownBy(
                        () -> new Gate(List.of()).check(URI.create("https://nobody.invalid/oai")))
                .isInstanceOf(Unanswered.class)
                .hasMessageContaining("No host is found under the name nobody.invalid")
                .hasMessageNotContaining("private-hosts");
    }

    @Test
    void knowsAWebPageAndForeignXmlFromAnAnswer() {
        answers.add(Answer.of("<!DOCTYPE html><html><body>Log in</body></html>"));
        assertThatThrownBy(this::list).hasMessageContaining("a web page");
        answers.add(Answer.of("<rss><channel/></rss>"));
        assertThatThrownBy(this::list).hasMessageContaining("<rss>");
        answers.add(Answer.of("broken xml"));
        assertThatThrownBy(this::list).hasMessageContaining("begins with “broken xml”");
    }

    @Test
    void readsNoDocumentTypesAndFetchesNothing() throws Exception {
        try (var elsewhere = new FakeRepository(asked -> Answer.of("secret"))) {
            var entity = "<!ENTITY x SYSTEM \"" + elsewhere.address() + "\">";
            answers.add(
                    Answer.of(
                            "<?xml version=\"1.0\"?><!DOCTYPE OAI-PMH ["
                                    + entity
                                    + "]><OAI-PMH><ListRecords><record>&x;</record></ListRecords></OAI-PMH>"));

            assertThatThrownBy(this::list).hasMessageContaining("document type");
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void understandsTheErrorsOfTheProtocolWhateverTheirStatus() throws Exception {
        answers.add(Answer.of(Oai.error("noRecordsMatch")));
        assertThat(list().records()).isEmpty();
        answers.add(
                new Answer(400, Oai.error("cannotDisseminateFormat").getBytes(UTF_8), Map.of()));
        assertThatThrownBy(this::list).hasMessageContaining("cannotDisseminateFormat: words of it");
        answers.add(Answer.of(Oai.error("badResumptionToken")));
        assertThatThrownBy(this::list).isInstanceOf(TokenRefused.class);
    }

    @Test
    void aRepositoryThatSelectsByDaysIsAskedForDays() throws Exception {
        answers.add(Answer.of(Oai.identify("YYYY-MM-DD")));
        answers.add(Answer.of(Oai.identify("YYYY-MM-DDThh:mm:ssZ")));
        try (var provider = provider("localhost")) {
            assertThat(provider.identify().from(NOW)).isEqualTo("2026-05-06");
            assertThat(provider.identify().from(NOW.plusMillis(5)))
                    .isEqualTo("2026-05-06T07:08:09Z");
        }
    }

    @Test
    void wordsOfARepositoryForgeNoLineOfALog() {
        answers.add(
                Answer.of(
                        Oai.error("badVerb").replace("words of it", "one\ntwo &#133; harvest=x")));

        assertThatThrownBy(this::list).hasMessageMatching("[^\\p{Cc}]*one two[^\\p{Cc}]*");
    }

    @Test
    void unusualDatesOfAnswersAreUnderstood() {
        for (var said :
                List.of(
                        "2026-05-06T07:08:09Z",
                        "2026-05-06T07:08:09.000Z",
                        "2026-05-06T09:08:09+02:00",
                        "2026-05-06 07:08:09",
                        " 2026-05-06T07:08:09\n")) {
            assertThat(Datestamp.read(said)).as(said).hasValue(NOW);
        }
        assertThat(Datestamp.read("2026-05-06")).hasValue(Instant.parse("2026-05-06T00:00:00Z"));
        for (var said : List.of("", "yesterday", "06/05/2026 07:08", "2026-13-06T07:08:09Z")) {
            assertThat(Datestamp.read(said)).as(said).isEmpty();
        }
    }

    @Test
    void anAddressThatCannotBeReadIsNoAnswer() {
        answers.add(Answer.status(302, "Location", "http://[broken/ place"));
        assertThatThrownBy(this::list)
                .isInstanceOf(Unanswered.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void tokensAndSetsAreSentAsTheyAre() {
        var base = URI.create("http://example.org/oai?key=1");

        assertThat(Wish.goOn("a+b/c=&d é").at(base).toString())
                .isEqualTo(
                        "http://example.org/oai?key=1&verb=ListRecords&resumptionToken=a%2Bb%2Fc%3D%26d%20%C3%A9");
    }
}
