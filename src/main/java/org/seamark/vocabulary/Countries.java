package org.seamark.vocabulary;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;

/** All countries, and the one that somebody means by a name in free form. */
public final class Countries {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INITIALS =
            Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?");
    private static final Pattern ARTICLE =
            Pattern.compile("^(the|la|le|les|el|los|las|l) | (the|la|le|les|el|los|las|l)$");

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, String> aliases;
    private final Texts texts;
    private Map<String, String> byName = Map.of();

    /** A page names a hundred countries. */
    private final Map<Language, Map<String, String>> labels = new ConcurrentHashMap<>();

    private final Map<Language, Map<String, Integer>> places = new ConcurrentHashMap<>();

    /**
     * @param aliases alpha-3 codes by the names beside the labels that mean them
     */
    public Countries(Collection<Country> countries, Map<String, String> aliases, Texts texts) {
        this.aliases = Map.copyOf(aliases);
        this.texts = texts;
        countries.forEach(country -> byCode.put(country.code(), country));
    }

    /**
     * Codes by every name, made when first asked for: there are thousands, and readers need none.
     */
    private synchronized Map<String, String> byName() {
        if (byName.isEmpty()) {
            byName = names();
        }
        return byName;
    }

    private Map<String, String> names() {
        var byName = new HashMap<String, String>();
        aliases.forEach((name, code) -> byName.put(fold(name), code));
        for (var country : byCode.values()) {
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

    public Optional<Country> of(String code) {
        return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
    }

    public boolean isKnown(String code) {
        return of(code).isPresent();
    }

    /** What a name in any of the six languages, an alias or a code means; never a guess. */
    public Optional<Country> resolve(String name) {
        var code = byName().get(fold(name));
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The name of a country; of one that is not known here, the code itself. */
    public String label(String code, Language language) {
        return labels.computeIfAbsent(language, this::labels).getOrDefault(code, code);
    }

    private Map<String, String> labels(Language language) {
        var all = new HashMap<String, String>();
        byCode.values()
                .forEach(country -> all.put(country.code(), texts.text(language, country.key())));
        return all;
    }

    /** Where a country stands among all by their names; what is not known here stands last. */
    public int place(String code, Language language) {
        return places.computeIfAbsent(language, this::places).getOrDefault(code, byCode.size());
    }

    private Map<String, Integer> places(Language language) {
        var all = new HashMap<String, Integer>();
        inOrder(language).forEach(country -> all.put(country.code(), all.size()));
        return all;
    }

    public Collection<Country> all() {
        return byCode.values();
    }

    /** Those offered in filters, by name in the order of the language. */
    public List<Country> offered(Language language) {
        return inOrder(language).filter(Country::offered).toList();
    }

    private Stream<Country> inOrder(Language language) {
        var collator = Collator.getInstance(language.locale());
        return byCode.values().stream()
                .sorted(Comparator.comparing(c -> label(c.code(), language), collator));
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
        return ARTICLE.matcher(words).replaceAll("").strip();
    }
}
