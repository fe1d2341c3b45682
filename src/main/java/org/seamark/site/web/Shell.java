package org.seamark.site.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.web.Reviewing;
import org.seamark.accounts.web.SignedIn;
import org.seamark.accounts.web.Unread;
import org.seamark.kernel.Language;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Country;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * What every template has at hand: the reader's language, its texts, labels, dates and addresses.
 */
public final class Shell {

    /** The first part of the addresses that the main navigation leads to. */
    public static final List<String> SECTIONS =
            List.of(
                    "objectives",
                    "search",
                    "events",
                    "projects",
                    "practices",
                    "statements",
                    "about",
                    "contribute");

    /** The style sheets of every page, in the order of their layers. */
    public static final List<String> STYLES =
            List.of("base", "fonts", "frame", "parts", "search", "pages");

    /** The query stands a dozen times on a page. */
    private static final int LONGEST_QUERY = 6_000;

    private static final Pattern LATER_PAGE = Pattern.compile("page=(?!1$)[1-9][0-9]{0,2}");

    private final Language language;
    private final String path;
    private final String query;
    private final String origin;
    private final Surroundings surroundings;
    private final Formats formats;
    private final Labels labels;
    private final @Nullable SignedIn member;
    private final Supplier<CsrfToken> forms;
    private boolean personal;
    private boolean namesKosovo;

    /** What is the same for all requests. */
    record Surroundings(
            Texts texts,
            Map<Language, Labels> labels,
            ResourceUrlProvider assets,
            Map<String, String> knownAssets,
            Unread unread,
            Reviewing reviewing,
            String contact) {}

    /**
     * @param path the path after the language, without a leading slash
     * @param query the query string, or empty
     * @param origin scheme and host, for addresses that must be complete
     * @param member who has signed in, if anybody has
     * @param forms makes the token of a form, and with it a cookie
     */
    Shell(
            Language language,
            String path,
            String query,
            String origin,
            Surroundings surroundings,
            @Nullable SignedIn member,
            Supplier<CsrfToken> forms) {
        this.language = language;
        this.path = path;
        this.query = query;
        this.origin = origin;
        this.surroundings = surroundings;
        this.formats = Formats.of(language);
        this.labels = Objects.requireNonNull(surroundings.labels().get(language));
        this.member = member;
        this.forms = forms;
        this.personal = member != null;
    }

    /** Who has signed in, or null: the page is theirs. */
    public @Nullable SignedIn member() {
        return member;
    }

    /** How many messages wait for who has signed in; nobody else is counted for. */
    public int unread() {
        return member == null ? 0 : surroundings.unread().of(member.actor().id());
    }

    /** Whether reviews stand at the head of this page: for who reviews, and on their pages. */
    public boolean hasReviews() {
        return member != null
                && (isUnder("reviews")
                        || isUnder("roster")
                        || surroundings.reviewing().concerns(member.actor().id()));
    }

    /** What a form that changes something carries, to show that it is ours. */
    public CsrfToken form() {
        personal = true;
        return forms.get();
    }

    /** Whether the page is for one reader only, and is not kept. */
    boolean isPersonal() {
        return personal;
    }

    public Language language() {
        return language;
    }

    public String text(String key) {
        return surroundings.texts().text(language, key);
    }

    public String text(String key, Object... arguments) {
        return surroundings.texts().text(language, key, arguments);
    }

    public String label(Concept concept) {
        return concept instanceof Country country ? country(country.code()) : labels.of(concept);
    }

    /** The name of a country; that of Kosovo brings its footnote onto the page. */
    public String country(String code) {
        if (code.equals(Country.KOSOVO)) {
            namesKosovo = true;
        }
        return labels.ofCountry(code);
    }

    /** Whether the footnote on Kosovo belongs on this page; asked when the rest is written. */
    public boolean namesKosovo() {
        return namesKosovo;
    }

    /** Codes of countries in the order of their names. */
    public List<String> byName(Collection<String> codes) {
        return labels.byName(codes);
    }

    /** The names of countries as a phrase; those beyond {@code most} are only counted. */
    public String countries(List<String> codes, int most) {
        var names = byName(codes).stream().limit(most).map(this::country).toList();
        int rest = codes.size() - names.size();
        var list = formats.list(names);
        return rest == 0 ? list : text("site.hit.countries", String.join(" · ", names), rest);
    }

    /** The name of a language by its ISO 639-1 code. */
    public String languageName(String code) {
        return formats.languageName(code, surroundings.texts());
    }

    /** The names of languages as a phrase. */
    public String languageList(Collection<Language> languages) {
        return formats.list(
                languages.stream()
                        .sorted()
                        .map(other -> text("language." + other.code()))
                        .toList());
    }

    /** In which languages a thing can be had, as a sentence. */
    public String available(Set<Language> languages) {
        return formats.once(
                languages,
                () -> text("site.hit.available", languageList(languages), languages.size()));
    }

    public String date(PartialDate date) {
        return formats.date(date);
    }

    /** From one date to another; the first alone where there is no other. */
    public String date(PartialDate from, @Nullable PartialDate until) {
        return until == null ? date(from) : formats.span(from, until);
    }

    /** The day of an instant, as it is in Greenwich. */
    public String date(Instant instant) {
        return date(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    public String date(LocalDate date) {
        return formats.date(date, "yMMMMd");
    }

    public String number(long number) {
        return formats.number(number);
    }

    /** An amount with the name of its currency (ISO 4217). */
    public String money(BigDecimal amount, String currency) {
        return formats.money(amount, currency);
    }

    /** The size of a file, given in bytes. */
    public String size(long bytes) {
        return formats.size(bytes);
    }

    /** Hours and minutes in words. */
    public String duration(Duration duration) {
        return formats.duration(duration);
    }

    /** A page's address in the reader's language. */
    public String url(String page) {
        return url(language, page);
    }

    public static String url(Language language, String page) {
        return "/" + language.code() + (page.isEmpty() ? "" : "/" + page);
    }

    /** This page in another language; a query of no reader's making is not repeated. */
    public String here(Language other) {
        boolean kept = !query.isEmpty() && query.length() <= LONGEST_QUERY;
        return url(other, path) + (kept ? "?" + query : "");
    }

    /** This page's address, complete; of its query only what makes it another page of a list. */
    public String canonical() {
        return origin
                + url(language, path)
                + (LATER_PAGE.matcher(query).matches() ? "?" + query : "");
    }

    public String absolute(String address) {
        return origin + address;
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    /**
     * The address of a file of ours, with a mark of its content, so that it can be kept for ever.
     */
    public String asset(String file) {
        return surroundings
                .knownAssets()
                .computeIfAbsent(
                        file,
                        unknown -> {
                            var address = surroundings.assets().getForLookupPath(unknown);
                            return address == null ? unknown : address;
                        });
    }

    /** The typefaces that this page needs first: those of the script of its language. */
    public List<String> fonts() {
        return switch (language) {
            case AR -> List.of("/fonts/seamark-sans-arabic-400.woff2");
            case RU -> List.of("/fonts/seamark-sans-cyrillic-400.woff2");
            case EN, FR, ES -> List.of("/fonts/seamark-sans-latin-400.woff2");
            case ZH -> List.of();
        };
    }

    /** The mail address for questions and corrections, or empty. */
    public String contact() {
        return surroundings.contact();
    }

    /** What a link in a navigation is here: to this page, to one above it, or to another. */
    public @Nullable String current(String page) {
        return path.equals(page) ? "page" : isUnder(page) ? "true" : null;
    }

    public boolean isUnder(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }
}
