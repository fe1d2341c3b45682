package org.seamark.alerts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.LetterWording;
import org.seamark.accounts.Mail;
import org.seamark.alerts.AlertLetter.Entry;
import org.seamark.alerts.AlertLetter.Way;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Results;
import org.seamark.kernel.Language;
import org.seamark.kernel.Spoken;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Country;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the letters say. That which asks for confirmation goes to people who may know nothing of it:
 * nothing in it was typed by whoever asked, not even the words of the search.
 */
@Component
class AlertWording {

    private final Texts texts;
    private final Following following;
    private final LetterWording addresses;
    private final ObjectProvider<LetterPress> press;

    AlertWording(
            Texts texts,
            Following following,
            LetterWording addresses,
            ObjectProvider<LetterPress> press) {
        this.texts = texts;
        this.following = following;
        this.addresses = addresses;
        this.press = press;
    }

    Mail asking(Alert alert) {
        var language = alert.search().language();
        var letter =
                new AlertLetter(
                        language,
                        texts.text(language, "alerts.letter.asking.subject"),
                        null,
                        texts.text(language, "alerts.letter.asking.text"),
                        List.of(),
                        "",
                        new Way(texts.text(language, "alerts.letter.asking.way"), page(alert)),
                        new Way(texts.text(language, "alerts.letter.asking.footer"), ""));
        return mail(alert, letter, null);
    }

    Mail news(Alert alert, String name, Results found) {
        var language = alert.search().language();
        var subject = texts.text(language, "alerts.letter.news.subject", found.total());
        var letter = letter(subject, null, alert.search(), name, found, page(alert));
        return mail(alert, letter, page(alert) + "/end");
    }

    Mail issue(Alert alert, Issue issue, String name, Results found) {
        var letter = issue(issue, alert.search(), name, found, page(alert));
        return mail(alert, letter, page(alert) + "/end");
    }

    /**
     * An issue of the newsletter for who follows a search.
     *
     * @param page where its reader changes and ends it
     */
    AlertLetter issue(Issue issue, SavedSearch search, String name, Results found, String page) {
        var language = search.language();
        var site = texts.text(language, "site.name");
        return letter(
                texts.text(language, "alerts.letter.issue.subject", site),
                issue.introduction().best(language).orElse(null),
                search,
                name,
                found,
                page);
    }

    private AlertLetter letter(
            String subject,
            @Nullable Spoken introduction,
            SavedSearch search,
            String name,
            Results found,
            String page) {
        var language = search.language();
        var text = found.total() == 0 ? "" : texts.text(language, "alerts.letter.news.text", name);
        return new AlertLetter(
                language,
                subject,
                introduction,
                text,
                found.hits().stream().map(hit -> entry(hit, language)).toList(),
                text.contains(texts.text(language, "country." + Country.KOSOVO))
                        ? texts.text(language, "kosovo.footnote")
                        : "",
                new Way(
                        texts.text(language, "alerts.letter.news.way"),
                        address(language, search.pageOfNews())),
                new Way(texts.text(language, "alerts.letter.news.footer"), page));
    }

    private Entry entry(Hit hit, Language reader) {
        var kind = texts.text(reader, hit.kind().key());
        return new Entry(
                new Spoken(hit.language(), Hit.plain(hit.title())),
                hit.publisher() == null ? kind : kind + " · " + hit.publisher(),
                address(reader, hit.address()));
    }

    private String page(Alert alert) {
        return address(alert.search().language(), "alerts/" + following.token(alert));
    }

    private String address(Language language, String page) {
        return addresses.origin() + "/" + language.code() + "/" + page;
    }

    private Mail mail(Alert alert, AlertLetter letter, @Nullable String unsubscription) {
        return new Mail(
                alert.email().address(),
                letter.language(),
                letter.subject(),
                letter.plain(),
                press.getObject().html(letter),
                unsubscription);
    }
}
