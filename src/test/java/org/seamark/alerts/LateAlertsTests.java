package org.seamark.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Email;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.IndexLevel;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.catalogue.LateIndex;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.SampleListing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** While what was published ten minutes ago is not found, nobody is told that there is nothing. */
@SeamarkTest
@Transactional
class LateAlertsTests {

    @Autowired AlertRound round;
    @Autowired Alerts alerts;
    @Autowired DueAlerts due;
    @Autowired Issues issues;
    @Autowired AlertWording wording;
    @Autowired ObjectProvider<Searches> searches;
    @Autowired Catalogue catalogue;
    @Autowired ApplicationContext seamark;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    private Followers followers;
    private Email reader;
    private Instant hourAgo;

    @BeforeEach
    void publish() {
        followers = new Followers(seamark);
        reader = followers.following("q=w" + UUID.randomUUID());
        hourAgo = clock.instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
        followers.letTimePass(reader, hourAgo);
        var listing = SampleListing.titled("New").make();
        catalogue.publish(listing);
        database.sql(
                        """
                        update catalogue.listing set moved = moved - interval '10 minutes'
                        where reference = ?
                        """)
                .param(listing.reference().toString())
                .update();
    }

    private IndexLevel late() {
        return LateIndex.level(catalogue, catalogue.latest() - 1);
    }

    private IndexLevel level() {
        return LateIndex.level(catalogue, catalogue.latest());
    }

    private void go(IndexLevel level) {
        new AlertClock(round, alerts, searches, level, clock).go();
    }

    private Instant covered() {
        return followers.last(reader).orElseThrow().covered();
    }

    @Test
    void noSearchIsPassedOver() {
        go(late());
        assertThat(covered()).isEqualTo(hourAgo);

        go(level());
        assertThat(covered()).isAfter(hourAgo);
    }

    private AlertLetters letters(IndexLevel level) {
        return new AlertLetters(alerts, due, issues, wording, searches, level, clock);
    }

    @Test
    void noLetterIsOfNoUse() {
        var letter = UUID.randomUUID();
        due.begin(followers.last(reader).orElseThrow(), letter, clock.instant());

        assertThatThrownBy(() -> letters(late()).mail(letter))
                .isInstanceOf(IllegalStateException.class);
        assertThat(letters(level()).mail(letter)).isEmpty();
    }

    @Test
    void whatCannotBeLookedAtNowIsDueAgainSoon() {
        var away =
                new Searches() {
                    @Override
                    public String name(SavedSearch search) {
                        throw new AssertionError();
                    }

                    @Override
                    public boolean isWhole(SavedSearch search) {
                        throw new AssertionError();
                    }

                    @Override
                    public Results news(
                            SavedSearch search, Instant after, Instant until, int most) {
                        throw new IndexUnavailable("no answer", null);
                    }
                };
        var now = clock.instant();

        assertThat(round.step(away, now)).isFalse();
        assertThat(covered()).isEqualTo(hourAgo);
        assertThat(due.some(now.plus(Duration.ofMinutes(11)), 1000))
                .extracting(Alert::id)
                .contains(followers.last(reader).orElseThrow().id());
    }
}
