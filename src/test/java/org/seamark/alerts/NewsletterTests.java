package org.seamark.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.Email;
import org.seamark.accounts.web.People;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeamarkTest
class NewsletterTests {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @Autowired Newsletter newsletter;
    @Autowired AlertRound round;
    @Autowired AlertLetters letters;
    @Autowired Following following;
    @Autowired Searches searches;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;
    @Autowired People people;
    @Autowired ApplicationContext seamark;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Followers followers;

    /** What other tests have released would go to the readers of these, too. */
    @BeforeEach
    void find() {
        followers = new Followers(seamark);
        forgetIssues();
    }

    private Actor editor() {
        return people.actor(people.member(Role.EDITOR));
    }

    private Issue release() {
        return newsletter.release(
                editor(),
                new ReleaseIssue(
                        LocalizedText.of(Language.EN, "Dear readers.\n\nOf " + word),
                        MAY,
                        MAY.plusDays(30)));
    }

    /** As if it had been released some time ago. */
    private void ago(Issue issue, Duration time) {
        database.sql("update alerts.issue set released = ? where id = ?")
                .params(Alerts.at(clock.instant().minus(time)), issue.id())
                .update();
    }

    private void publish(String title, LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        catalogue.publish(SampleListing.titled(title + " " + word).published(noon).make());
        await().until(() -> index.applied() >= catalogue.latest());
    }

    private Email reader(Rhythm rhythm) {
        return reader(rhythm, "q=" + word);
    }

    private Email reader(Rhythm rhythm, String query) {
        var email = Followers.somebody();
        following.ask(new FollowSearch(email, new SavedSearch(query, Language.EN), rhythm));
        following.confirm(followers.token(email));
        followers.letTimePass(email, hourAgo());
        return email;
    }

    private Instant hourAgo() {
        return clock.instant().minus(Duration.ofHours(1));
    }

    private void go() {
        while (round.step(searches, clock.instant())) {
            // more are due
        }
    }

    @Test
    void anIssueGoesOnceToWhoAskedForItWithTheNewsOfItsTime() {
        publish("In April", MAY.minusDays(1));
        publish("In May", MAY);
        publish("At the end of May", MAY.plusDays(30));
        publish("In June", MAY.plusDays(31));
        var reader = reader(Rhythm.NEWSLETTER);
        var other = reader(Rhythm.WEEKLY);
        ago(release(), Duration.ofMinutes(20));
        go();

        var letter = followers.letter(reader).orElseThrow();
        assertThat(letters.mail(letter).orElseThrow().text())
                .startsWith("Dear readers.\n\nOf " + word)
                .contains("In May", "At the end of May", "/en/alerts/")
                .doesNotContain("In April", "In June");
        assertThat(followers.letter(other)).isEmpty();
        letters.said(letter);
        followers.letTimePass(reader, followers.last(reader).orElseThrow().covered());
        go();
        assertThat(followers.letter(reader)).isEmpty();
    }

    @Test
    void aLetterThatNamesKosovoHasItsFootnote() {
        catalogue.publish(
                SampleListing.titled("Crossings " + word)
                        .countries("XKX")
                        .published(MAY.atTime(12, 0).toInstant(ZoneOffset.UTC))
                        .make());
        await().until(() -> index.applied() >= catalogue.latest());
        var reader = reader(Rhythm.NEWSLETTER, "country=XKX&q=" + word);
        ago(release(), Duration.ofMinutes(20));
        go();

        var mail = letters.mail(followers.letter(reader).orElseThrow()).orElseThrow();
        assertThat(mail.text()).contains("Kosovo*", "1244 (1999)");
        assertThat(mail.html()).contains("1244 (1999)");
    }

    @Test
    void anIssueGoesAlsoWhereNothingIsNewInASearch() {
        var reader = reader(Rhythm.NEWSLETTER);
        ago(release(), Duration.ofMinutes(20));
        go();

        var mail = letters.mail(followers.letter(reader).orElseThrow()).orElseThrow();
        assertThat(mail.text()).contains("Dear readers.").doesNotContain("/library/");
        assertThat(mail.html()).contains("<p lang=\"en\" dir=\"ltr\">Dear readers.</p>");
    }

    private void forgetIssues() {
        database.sql("delete from alerts.issue").update();
    }

    @Test
    void whatWasTakenBackDoesNotGo() {
        var issue = release();
        newsletter.takeBack(editor(), issue.id());

        assertThat(newsletter.issues(editor())).isEmpty();
        assertThatThrownBy(() -> newsletter.takeBack(editor(), issue.id()))
                .isInstanceOf(OutOfSight.class);
    }

    @Test
    void aLetterOfAnIssueThatIsNotThereAnyMoreIsOfNoUse() {
        var reader = reader(Rhythm.NEWSLETTER);
        ago(release(), Duration.ofMinutes(20));
        go();
        forgetIssues();

        assertThat(letters.mail(followers.letter(reader).orElseThrow())).isEmpty();
    }

    @Test
    void whatHasGoneIsNotTakenBack() {
        var issue = release();
        ago(issue, Duration.ofDays(2));
        newsletter.takeBack(editor(), issue.id());

        assertThat(newsletter.issues(editor())).extracting(Issue::id).contains(issue.id());
    }

    @Test
    void itGoesTheNextMorning() {
        var late =
                new Issue(
                        issueId(),
                        LocalizedText.EMPTY,
                        at("2026-01-01T00:00:00Z"),
                        at("2026-01-31T00:00:00Z"),
                        at("2026-02-01T05:57:00Z"));

        assertThat(late.goes()).isEqualTo(at("2026-02-02T06:00:00Z"));
        assertThat(late.hasGoneAt(at("2026-02-02T05:59:59Z"))).isFalse();
        assertThat(late.hasGoneAt(at("2026-02-02T06:00:00Z"))).isTrue();
    }

    private static UUID issueId() {
        return UUID.randomUUID();
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    @Test
    void onlyEditorsSendIt() {
        var member = people.actor(people.member());

        assertThatThrownBy(() -> newsletter.issues(member)).isInstanceOf(OutOfSight.class);
        assertThatThrownBy(() ->
                        newsletter.release(
                                member,
                                new ReleaseIssue(LocalizedText.of(Language.EN, "x"), MAY, MAY)))
                .isInstanceOf(OutOfSight.class);
    }
}
