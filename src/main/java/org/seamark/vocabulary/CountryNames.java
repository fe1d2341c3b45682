package org.seamark.vocabulary;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;

/** What countries are called, and the code that somebody means by a name in free form. */
final class CountryNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INITIALS =
            Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?");
    private static final Pattern ARTICLE =
            Pattern.compile("(?<= |^)(the|la|le|les|el|los|las|l)(?= |$) ?");

    /**
     * The rest of a name behind it, as ISO 3166-1 and lists by alphabet write it; or another name.
     */
    private static final Pattern TURNED =
            Pattern.compile("(?<name>[^,(]+)(?:, *(?<before>[^,]+)| *\\((?<inside>[^()]+)\\))");

    private final Collection<Country> countries;
    private final Map<String, String> aliases;
    private final Texts texts;
    private Map<String, String> byName = Map.of();

    CountryNames(Collection<Country> countries, Map<String, String> aliases, Texts texts) {
        this.countries = countries;
        this.aliases = Map.copyOf(aliases);
        this.texts = texts;
    }

    /**
     * Codes by every name, made when first asked for: there are thousands, and readers need none.
     */
    private synchronized Map<String, String> byName() {
        if (byName.isEmpty()) {
            byName = all();
        }
        return byName;
    }

    private Map<String, String> all() {
        var byName = new HashMap<String, String>();
        aliases.forEach((name, code) -> byName.put(fold(name), code));
        for (var country : countries) {
            for (var language : Language.values()) {
                byName.put(fold(texts.text(language, country.key())), country.code());
                byName.putIfAbsent(fold(cldrName(country, language)), country.code());
            }
            byName.put(fold(country.code()), country.code());
            byName.put(fold(country.alpha2()), country.code());
            if (country.m49() != null) {
                byName.put(country.m49(), country.code());
            }
        }
        return byName;
    }

    Optional<String> code(String name) {
        return named(name).or(() -> turned(name));
    }

    private Optional<String> named(String name) {
        var words = fold(name);
        return words.isEmpty() ? Optional.empty() : Optional.ofNullable(byName().get(words));
    }

    /** Congo (the Democratic Republic of the); Türkiye (Turkey), where both mean the same. */
    private Optional<String> turned(String name) {
        var parts = TURNED.matcher(name.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var front = parts.group("name");
        var behind =
                Objects.requireNonNullElseGet(parts.group("before"), () -> parts.group("inside"));
        return named(behind + " " + front)
                .or(() -> named(front).filter(code -> named(behind).equals(Optional.of(code))));
    }

    private static String cldrName(Country country, Language language) {
        return com.ibm.icu.util.ULocale.getDisplayCountry(
                "und_" + country.alpha2(), language.code());
    }

    /**
     * Case, accents, punctuation, articles and spaces do not tell one country from another, nor do
     * the full stops of initials.
     */
    static String fold(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        var joined = INITIALS.matcher(plain).replaceAll(found -> found.group().replace(".", ""));
        var words = PUNCTUATION.matcher(joined).replaceAll(" ").strip();
        var left = ARTICLE.matcher(words).replaceAll("").strip();
        return left.isEmpty() ? words : left; // LA is a country too
    }
}
