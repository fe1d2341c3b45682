package org.seamark.alerts;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.seamark.accounts.Mail;
import org.seamark.catalogue.IndexLevel;
import org.seamark.catalogue.Results;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters to who follows a search, for who carries them: they are told by {@link AlertDue}. */
@Component
public class AlertLetters {

    /** As many entries as a letter names; the rest are behind its link. */
    private static final int MOST = 25;

    private final Alerts alerts;
    private final DueAlerts due;
    private final Issues issues;
    private final AlertWording wording;
    private final ObjectProvider<Searches> searches;
    private final IndexLevel level;
    private final Clock clock;

    AlertLetters(
            Alerts alerts,
            DueAlerts due,
            Issues issues,
            AlertWording wording,
            ObjectProvider<Searches> searches,
            IndexLevel level,
            Clock clock) {
        this.alerts = alerts;
        this.due = due;
        this.issues = issues;
        this.wording = wording;
        this.searches = searches;
        this.level = level;
        this.clock = clock;
    }

    /**
     * What a letter says and to whom; nothing where it is of no use any more. Fails where what is
     * new cannot be found now, so that it is tried again.
     */
    @Transactional(readOnly = true)
    public Optional<Mail> mail(UUID letter) {
        return alerts.of(letter)
                .flatMap(alert ->
                        alert.isConfirmed() ? news(alert) : Optional.of(wording.asking(alert)));
    }

    private Optional<Mail> news(Alert alert) {
        if (!level.isLevel()) {
            throw new IllegalStateException("The index is behind.");
        }
        var until = Objects.requireNonNull(alert.until());
        var name = searches.getObject().name(alert.search());
        if (alert.rhythm() == Rhythm.NEWSLETTER) {
            return issues.first(alert.covered(), until)
                    .map(issue -> wording.issue(alert, issue, name, news(issue, alert.search())));
        }
        var found = searches.getObject().news(alert.search(), alert.covered(), until, MOST);
        return found.total() == 0
                ? Optional.empty()
                : Optional.of(wording.news(alert, name, found));
    }

    private Results news(Issue issue, SavedSearch search) {
        return searches.getObject().news(search, issue.since(), issue.until(), MOST);
    }

    /** What an issue says to who follows everything, in one language. */
    public AlertLetter preview(Issue issue, Language language) {
        var everything = new SavedSearch("", language);
        var name = searches.getObject().name(everything);
        return wording.issue(issue, everything, name, news(issue, everything), "");
    }

    /** A letter has said what it had to say, or there was nothing left to say. */
    @Transactional
    public void said(UUID letter) {
        ended(letter, due::delivered);
    }

    /** A letter could not be sent, and not for want of a receiver. */
    @Transactional
    public void unsaid(UUID letter) {
        ended(letter, due::undelivered);
    }

    /** A letter was refused because its receiver is not there. */
    @Transactional
    public void refused(UUID letter) {
        ended(letter, due::refused);
    }

    private void ended(UUID letter, BiConsumer<Alert, Instant> how) {
        alerts.of(letter)
                .ifPresent(alert -> how.accept(alert, alert.rhythm().after(clock.instant())));
    }
}
