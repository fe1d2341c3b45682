package org.seamark.library.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words and endings that tell languages in the Latin script from each other. */
final class SmallWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, String> WORDS =
            Map.of(
                    "en",
                    """
                    the of and to in for on with by from at as an is are was its through their into
                    evaluation project programme program report final external internal support
                    strengthening migration migrants assistance review development between towards
                    """,
                    "fr",
                    """
                    le la les des du de et un une en dans pour par sur aux au avec l d à est son ses
                    leur leurs évaluation projet programme rapport finale externe interne appui
                    renforcement migrations entre vers chez contre
                    """,
                    "es",
                    """
                    el la los las del de y un una en para por con al que su sus se es entre hacia
                    evaluación proyecto programa informe externa interna apoyo fortalecimiento
                    migración migrantes contra desde
                    """,
                    "pt",
                    """
                    o a os as do da dos das de e um uma em para por com no na nos nas ao à que sua
                    avaliação projeto projecto programa relatório apoio migração migrantes entre
                    """,
                    "it",
                    """
                    il lo la i gli le del della dei delle degli di e un una in per con nel nella al
                    valutazione progetto programma rapporto sostegno migrazione migranti tra
                    """,
                    "de",
                    """
                    der die das den dem des und ein eine einer in für mit von zu zur zum im am auf
                    bericht projekt projekts evaluierung unterstützung migranten zwischen
                    """,
                    "nl",
                    """
                    de het een van en in voor met op te door naar bij uit aan over terug geschoold
                    evaluatie verslag rapport ondersteuning migranten tussen
                    """,
                    "id",
                    """
                    dan di ke dari untuk yang dengan pada dalam oleh laporan evaluasi proyek
                    bantuan dukungan masyarakat
                    """,
                    "tr",
                    """
                    ve ile için bir bu olan projesi değerlendirme raporu göç göçmen destek
                    """);

    /** Endings that hardly any other of these languages has; those of English come last. */
    private static final List<Map.Entry<String, String>> ENDINGS =
            List.of(
                    Map.entry("ción", "es"),
                    Map.entry("ciones", "es"),
                    Map.entry("dades", "es"),
                    Map.entry("ção", "pt"),
                    Map.entry("ções", "pt"),
                    Map.entry("zione", "it"),
                    Map.entry("zioni", "it"),
                    Map.entry("ité", "fr"),
                    Map.entry("ités", "fr"),
                    Map.entry("elle", "fr"),
                    Map.entry("elles", "fr"),
                    Map.entry("aires", "fr"),
                    Map.entry("ung", "de"),
                    Map.entry("ungen", "de"),
                    Map.entry("ing", "en"),
                    Map.entry("ity", "en"),
                    Map.entry("ness", "en"));

    private SmallWords() {}

    static Map<String, Set<String>> byLanguage() {
        var byLanguage = new java.util.HashMap<String, Set<String>>();
        WORDS.forEach(
                (language, words) -> byLanguage.put(language, Set.of(words.strip().split("\\s+"))));
        return byLanguage;
    }

    static String[] split(String text) {
        return BETWEEN.split(text.toLowerCase(Locale.ROOT));
    }

    static Optional<String> byEnding(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
