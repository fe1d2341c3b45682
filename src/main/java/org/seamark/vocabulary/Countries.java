package org.seamark.vocabulary;

import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;

/** All countries, and the one that somebody means by a name in free form. */
public final class Countries {

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final CountryNames names;
    private final Texts texts;

    /** A page names a hundred countries. */
    private final Map<Language, Map<String, String>> labels = new ConcurrentHashMap<>();

    private final Map<Language, Map<String, Integer>> places = new ConcurrentHashMap<>();

    /**
     * @param aliases alpha-3 codes by the names beside the labels that mean them
     */
    public Countries(Collection<Country> countries, Map<String, String> aliases, Texts texts) {
        this.texts = texts;
        countries.forEach(country -> byCode.put(country.code(), country));
        this.names = new CountryNames(byCode.values(), aliases, texts);
    }

    public Optional<Country> of(String code) {
        return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
    }

    public boolean isKnown(String code) {
        return of(code).isPresent();
    }

    /** What a name in any of the six languages, an alias or a code means; never a guess. */
    public Optional<Country> resolve(String name) {
        return names.code(name).map(byCode::get);
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
}
