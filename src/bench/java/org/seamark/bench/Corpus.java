package org.seamark.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.library.Description;
import org.seamark.library.Form;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;

/**
 * Generated resources, the same for the same number: two language versions each on average, about
 * 1,350 characters a version, of phrases from Seamark's own messages and of invented names whose
 * frequencies follow Zipf's law.
 */
final class Corpus {

    private static final int NAMES = 200_000;
    private static final int PUBLISHERS = 400;
    private static final String[] COUNTRIES = {
        "AFG", "ALB", "DZA", "AUT", "BGD", "BRA", "CMR", "CAN", "TCD", "CHN", "COL", "EGY", "ERI",
        "ETH", "FRA", "DEU", "GHA", "GRC", "GTM", "HTI", "HND", "IND", "IDN", "IRN", "IRQ", "ITA",
        "JOR", "KEN", "LBN", "LBY", "MYS", "MLI", "MEX", "MAR", "MMR", "NPL", "NER", "NGA", "PAK",
        "PAN", "PER", "PHL", "RUS", "SEN", "SRB", "SOM", "ESP", "SDN", "SYR", "THA", "TUN", "TUR",
        "UKR", "GBR", "USA", "VEN", "VNM", "YEM", "ZAF", "XKX"
    };

    private final Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
    private final Map<Language, List<String>> words = new EnumMap<>(Language.class);

    Corpus() {
        for (var language : Language.values()) {
            var texts = texts(language);
            phrases.put(language, split(language, texts, "[.;:!?。；：！？،,，؛]"));
            var letters = split(language, texts, "[^\\p{L}]+");
            words.put(language, language == Language.ZH ? segmented(letters) : each(letters));
        }
    }

    private static List<String> each(Collection<String> words) {
        return new ArrayList<>(new LinkedHashSet<>(words));
    }

    /** The words of what Chinese writes without spaces. */
    private static List<String> segmented(List<String> texts) {
        var analyzer = BareLucene.analyzer(Language.ZH);
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            words.addAll(BareLucene.words(analyzer, text));
        }
        words.removeIf(word -> word.length() < 2);
        return each(words);
    }

    private static List<String> texts(Language language) {
        var file = "/messages/vocabulary_" + language.code() + ".properties";
        try (var in =
                new InputStreamReader(
                        Corpus.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(in);
            var byKey = new TreeMap<String, String>();
            properties.forEach((key, text) -> byKey.put((String) key, (String) text));
            return new ArrayList<>(byKey.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(Language language, List<String> texts, String pattern) {
        return texts.stream()
                .flatMap(text -> java.util.Arrays.stream(text.split(pattern)))
                .map(String::strip)
                .filter(part -> part.length() > (language == Language.ZH ? 1 : 3))
                .toList();
    }

    Description resource(int number) {
        var random = new SplittableRandom(number * 7_919L + 17);
        var languages = languages(random);
        var title = new EnumMap<Language, String>(Language.class);
        var summary = new EnumMap<Language, String>(Language.class);
        var text = new EnumMap<Language, String>(Language.class);
        for (var language : languages) {
            title.put(language, text(language, 60, random));
            summary.put(language, text(language, 350, random));
            text.put(language, text(language, 940, random));
        }
        return new Description(
                Form.values()[random.nextInt(10) < 8 ? 0 : 1 + random.nextInt(2)],
                DocumentType.values()[random.nextInt(DocumentType.values().length)],
                new LocalizedText(title),
                new LocalizedText(summary),
                new LocalizedText(text),
                new PartialDate(2000 + random.nextInt(26), 1 + random.nextInt(12), 0),
                null,
                name(random.nextInt(PUBLISHERS) * random.nextInt(PUBLISHERS) / PUBLISHERS),
                List.of(name(random.nextInt(NAMES)) + ", " + name(random.nextInt(NAMES))),
                languages,
                random.nextInt(20) == 0 ? Set.of("pt") : Set.of(),
                languages.iterator().next().code(),
                10 + random.nextInt(200),
                null,
                LocalizedText.EMPTY,
                null,
                null,
                null,
                false,
                false,
                List.of(),
                List.of(),
                classification(random));
    }

    private static Set<Language> languages(SplittableRandom random) {
        var languages = EnumSet.noneOf(Language.class);
        int wanted = 1 + random.nextInt(3);
        while (languages.size() < wanted) {
            languages.add(Language.values()[random.nextInt(6)]);
        }
        return languages;
    }

    private String text(Language language, int length, SplittableRandom random) {
        var parts = phrases.getOrDefault(language, List.of());
        var text = new StringBuilder(length + 80);
        while (text.length() < length * (language == Language.ZH ? 0.4 : 1)) {
            if (!text.isEmpty()) {
                text.append(random.nextInt(4) == 0 ? ". " : " ");
            }
            text.append(parts.get(random.nextInt(parts.size())));
            if (random.nextInt(3) == 0) {
                text.append(' ').append(name(zipf(random)));
            }
        }
        return text.toString();
    }

    private static int zipf(SplittableRandom random) {
        return (int) Math.pow(NAMES, random.nextDouble()) - 1;
    }

    /** A name of three or four syllables for each number. */
    private static String name(int number) {
        var random = new SplittableRandom(number * 31L + 5);
        var name = new StringBuilder();
        int syllables = 3 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
            name.append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Classification classification(SplittableRandom random) {
        var objectives = new TreeSet<Objective>();
        var principles = new TreeSet<Principle>();
        var countries = new TreeSet<String>();
        var regions = new TreeSet<Region>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            objectives.add(new Objective(random.nextInt(3) == 0 ? 9 : 1 + random.nextInt(23)));
            principles.add(Principle.values()[random.nextInt(10)]);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            countries.add(COUNTRIES[random.nextInt(COUNTRIES.length)]);
            regions.add(Region.values()[random.nextInt(5)]);
        }
        return new Classification(
                objectives,
                principles,
                Scope.values()[random.nextInt(4)],
                regions,
                countries,
                Set.of());
    }

    /** A word that readers may look for: common and rare ones, and names. */
    Query query(int number) {
        var random = new SplittableRandom(number * 104_729L + 3);
        var language = Language.values()[random.nextInt(6)];
        var known = words.getOrDefault(language, List.of());
        var word =
                language != Language.ZH && random.nextInt(5) == 0
                        ? name(zipf(random))
                        : known.get(random.nextInt(known.size()));
        return new Query(language, word);
    }

    /** A clause as the listings have them, typed whole. */
    Query question(int number) {
        var random = new SplittableRandom(number * 130_363L + 11);
        var language = Language.values()[random.nextInt(6)];
        var known = phrases.getOrDefault(language, List.of());
        return new Query(language, known.get(random.nextInt(known.size())));
    }

    /** What is typed, and the language of the page on which it is. */
    record Query(Language language, String typed) {}
}
