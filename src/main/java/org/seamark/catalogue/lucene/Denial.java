package org.seamark.catalogue.lucene;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.seamark.kernel.Language;
import org.seamark.kernel.Words;

/** The small words that turn a label into its opposite, and that the index leaves out. */
final class Denial {

    private static final Map<Language, Set<String>> WORDS =
            Map.of(
                    Language.AR, Set.of("غير", "عدم", "بدون", "دون", "لا"),
                    Language.ZH, Set.of("非", "不", "无", "未"),
                    Language.EN, Set.of("non", "not", "no", "without"),
                    Language.FR, Set.of("non", "pas", "sans"),
                    Language.RU, Set.of("не", "без"),
                    Language.ES, Set.of("no", "sin"));

    private Denial() {}

    static boolean isIn(String label, Language language) {
        var denying = WORDS.getOrDefault(language, Set.of());
        return language == Language.ZH
                ? denying.stream().anyMatch(one -> stands(one, label))
                : Arrays.stream(Words.fold(label).split(" ")).anyMatch(denying::contains);
    }

    /** Alone, and not in a word such as 非法. */
    private static boolean stands(String one, String label) {
        return label.contains(one)
                && Word.in(label, Language.ZH).stream()
                        .map(Word::term)
                        .noneMatch(term -> term.contains(one) && !term.equals(one));
    }
}
