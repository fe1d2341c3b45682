package org.seamark.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Email;
import org.seamark.accounts.Mail;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.SampleListing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SeamarkTest
class AlertRoundTests {

    @Autowired AlertRound round;
    @Autowired AlertLetters letters;
    @Autowired Following following;
    @Autowired Searches searches;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;
    @Autowired ApplicationContext seamark;
    @Autowired JdbcClient database;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Followers followers;
    private Instant now;

    @BeforeEach
    void find() {
        followers = new Followers(seamark);
        now = clock.instant();
    }

    private void publish(String title, Duration ago) {
        catalogue.publish(
                SampleListing.titled(title + " " + word).published(now.minus(ago)).make());
        await().until(() -> index.applied() >= catalogue.latest());
    }

    /** Who has known of nothing for an hour, and is due. */
    private Email follower() {
        var email = followers.following("q=" + word);
        followers.letTimePass(email, now.minus(Duration.ofHours(1)));
        return email;
    }

    private void go() {
        while (round.step(searches, clock.instant())) {
            // more are due
        }
    }

    private UUID letter(Email email) {
        return followers.letter(email).orElseThrow();
    }

    private String text(UUID letter) {
        return letters.mail(letter).map(Mail::text).orElse("");
    }

    @Test
    void whatIsNewIsToldOnce() {
        publish("Known", Duration.ofHours(2));
        publish("New", Duration.ofMinutes(30));
        publish("Not settled", Duration.ofMinutes(1));
        var email = follower();
        go();

        var letter = letter(email);
        assertThat(text(letter)).contains("New " + word).doesNotContain("Known", "Not settled");
        letters.said(letter);
        var told = followers.last(email).orElseThrow();
        assertThat(told.covered()).isAfter(now.minus(Duration.ofMinutes(20)));
        assertThat(told.until()).isNull();
        assertThat(letters.mail(letter)).isEmpty();
        followers.letTimePass(email, told.covered());
        go();
        assertThat(followers.letter(email)).isEmpty();
    }

    @Test
    void whereNothingIsNewThereIsNoLetter() {
        var email = follower();
        go();

        assertThat(followers.letter(email)).isEmpty();
        assertThat(followers.last(email).orElseThrow().covered())
                .isAfter(now.minus(Duration.ofMinutes(10)));
    }

    @Test
    void whatIsNotConfirmedIsPassedOver() {
        publish("New", Duration.ofMinutes(30));
        var email = Followers.somebody();
        following.ask(Followers.weekly(email, "q=" + word));
        var asking = letter(email);
        go();

        assertThat(letter(email)).isEqualTo(asking);
        assertThat(text(asking)).doesNotContain(word, "New");
    }

    /** However often one that waits is looked at, no other joins it. */
    @Test
    void oneLetterAtMostIsOnItsWay() {
        publish("New", Duration.ofMinutes(30));
        var email = follower();
        go();
        var letter = letter(email);
        go();

        assertThat(letter(email)).isEqualTo(letter);
        assertThat(waiting(letter)).isOne();
    }

    private int waiting(UUID letter) {
        return database.sql("select count(*) from notifications.letter where source = ?")
                .param("alerts/" + letter)
                .query(Integer.class)
                .single();
    }

    @Test
    void twoNodesAtOnceSendOneLetterEach() throws Exception {
        go(); // what other tests have left
        publish("New", Duration.ofMinutes(30));
        var many = new ArrayList<Email>();
        for (int i = 0; i < 12; i++) {
            many.add(follower());
        }
        int before = letters();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var node : List.of(nodes.submit(this::go), nodes.submit(this::go))) {
                node.get();
            }
        }
        go(); // what one passed over because the other had it, and then was rolled back

        assertThat(many).allSatisfy(email -> assertThat(waiting(letter(email))).isOne());
        assertThat(letters() - before).isEqualTo(12);
    }

    private int letters() {
        return database.sql(
                        "select count(*) from notifications.letter where source like 'alerts/%'")
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasInALetterThatNobodyTookIsInTheNext() {
        publish("New", Duration.ofMinutes(30));
        var email = follower();
        go();
        letters.unsaid(letter(email));
        assertThat(followers.letter(email)).isEmpty();
        var known = followers.last(email).orElseThrow().covered();
        followers.letTimePass(email, known);
        go();

        assertThat(text(letter(email))).contains("New " + word);
    }

    @Test
    void anAddressThatTakesNothingIsLeftAlone() {
        var email = followerWhoseLetters(letters::refused);

        assertThat(followers.count(email)).isZero();
    }

    @Test
    void whereNoLettersCanBeSentNothingEndsAndNothingIsLost() {
        var email = followerWhoseLetters(letters::unsaid);
        go();

        assertThat(followers.count(email)).isOne();
        assertThat(text(letter(email))).contains("New " + word);
    }

    /** Three in a row. */
    private Email followerWhoseLetters(Consumer<UUID> end) {
        publish("New", Duration.ofMinutes(30));
        var email = follower();
        for (int i = 0; i < 3; i++) {
            followers.letTimePass(email, now.minus(Duration.ofHours(1)));
            go();
            end.accept(letter(email));
        }
        followers.letTimePass(email, now.minus(Duration.ofHours(1)));
        return email;
    }

    @Test
    void theLetterThatAsksCanBeSentAgain() {
        var email = Followers.somebody();
        following.ask(Followers.weekly(email, "q=" + word));
        var asking = letter(email);
        letters.unsaid(asking);

        assertThat(letters.mail(asking)).isPresent();
        letters.said(asking);
        assertThat(letters.mail(asking)).isEmpty();
    }

    @Test
    void whoHasEndedItGetsNotEvenWhatIsOnItsWay() {
        publish("New", Duration.ofMinutes(30));
        var email = follower();
        go();
        var letter = letter(email);
        following.end(followers.token(email));

        assertThat(letters.mail(letter)).isEmpty();
        letters.said(letter);
        assertThat(followers.count(email)).isZero();
    }

    @Test
    void oneThatCannotBeLookedAtKeepsNobodyWaiting() {
        publish("New", Duration.ofMinutes(30));
        var broken = follower();
        var whole = follower();
        var failing = failingOnce();
        while (round.step(failing, clock.instant())) {
            // more are due
        }

        assertThat(followers.letter(broken).isPresent() ^ followers.letter(whole).isPresent())
                .isTrue();
        var left = followers.letter(broken).isPresent() ? whole : broken;
        assertThat(followers.last(left).orElseThrow().covered())
                .isBefore(now.minus(Duration.ofMinutes(59)));
    }

    /** The first search that is asked for breaks. */
    private Searches failingOnce() {
        var asked = new AtomicBoolean();
        return new Searches() {
            @Override
            public String name(SavedSearch search) {
                return searches.name(search);
            }

            @Override
            public boolean isWhole(SavedSearch search) {
                return true;
            }

            @Override
            public Results news(SavedSearch search, Instant after, Instant until, int most) {
                if (search.query().contains(word) && !asked.getAndSet(true)) {
                    throw new IllegalStateException("broken");
                }
                return searches.news(search, after, until, most);
            }
        };
    }

    /** A table of a few rows would be read whole. */
    @Test
    void whatIsDueIsFoundByItsIndex() {
        var plan =
                transaction.execute(status -> {
                    database.sql("set local enable_seqscan = off").update();
                    database.sql("set local enable_bitmapscan = off").update();
                    return database.sql(
                                    """
                                    explain select * from alerts.alert where due <= now()
                                    order by due, id limit 100 for update skip locked
                                    """)
                            .query(String.class)
                            .list();
                });

        assertThat(String.join("\n", plan)).contains("alert_due").doesNotContain("Sort");
    }
}
