package org.seamark.catalogue.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seamark.kernel.Language;

/**
 * Words that make a sentence of a question, and that its answers need not have: who, how many, did.
 * In texts they are words like others; the stop words of an index know few of them.
 */
record Fillers(String question, List<Word> words) {

    static final Fillers NONE = new Fillers("", List.of());

    /** A question keeps at least as many other words, or it is none. */
    private static final int KEPT = 3;

    private static final Map<Language, Set<String>> WORDS =
            Map.of(
                    Language.AR,
                    words(
                            """
                            ماذا متى كيف كم بكم هل لماذا أين اين لمن بماذا ماهي ماهو عما مما عمن ممن الذين
                            هم هن نحن تم يتم فمن فما وماذا ومتى وكيف بأي لأي أية اية كانوا\
                            """),
                    Language.ZH,
                    words(
                            """
                            什么 什麽 哪 哪些 哪个 哪里 哪儿 哪位 谁 何 何时 何地 何处 为何 为什么 怎么 怎样
                            怎么样 如何 多少 几 多久 多长 吗 呢 的 了 在 是 和 与 被 把 有 将 以 于 之 其 个 次
                            中 对 由 从 到 为 这 那 地 得 着 过 及 或 等 也 都 而 时 里 们 他 她 它 他们 一个
                            为了 进行\
                            """),
                    Language.EN,
                    words(
                            """
                            what which who whom whose when where why how many much do does did has have had
                            can could would should were been being am from about its his her he she we you i
                            my our your them him me before after than so only also any some during
                            between\
                            """),
                    Language.FR,
                    words(
                            """
                            quoi quand comment pourquoi où ou combien lequel laquelle lesquels lesquelles
                            quel quelle quels quelles qui que est ont été fait était dont entre après avant
                            plus moins comme si y cet elles leur leurs très tout tous toute toutes aussi
                            donc sous depuis pendant chez\
                            """),
                    Language.RU,
                    words(
                            """
                            где почему каков какова каково каковы какие каких каким какими какое какую
                            какому чей чья чьё чье чьи сколько кем кого кому который которая которое
                            которые которого которой которых которым которыми котором откуда отчего это
                            этих этими эта эту являлся является являются своей свой свои своих её ее ли\
                            """),
                    Language.ES,
                    words(
                            """
                            cómo como cuánto cuánta cuántos cuántas cuanto cuanta cuantos cuantas cuál cual
                            cuáles cuales dónde donde cuándo cuando quién quien quiénes quienes qué que
                            aquel aquella tras según hacia hace hizo fue\
                            """));

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    /** Those of a question; none where too little would be left of it. */
    static Fillers in(String question, Language language) {
        if (isShort(question, language)) {
            return new Fillers(question, List.of());
        }
        var known = WORDS.getOrDefault(language, Set.of());
        var fillers = new ArrayList<Word>();
        var words = Word.in(question, language);
        for (var word : words) {
            var typed = word.of(question);
            if (known.contains(typed.toLowerCase(Locale.ROOT)) && !isAcronym(typed)) {
                fillers.add(word);
            }
        }
        return new Fillers(question, words.size() - fillers.size() < KEPT ? List.of() : fillers);
    }

    /** Told without an analysis: most questions are of a word or two. */
    private static boolean isShort(String question, Language language) {
        return language == Language.ZH
                ? question.length() <= 2 * KEPT
                : question.chars().filter(Character::isWhitespace).count() < KEPT;
    }

    /** WHO is no question. */
    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** The question without them, its other words where they were. */
    String leftOut() {
        var bare = new StringBuilder(question);
        words.forEach(word -> blank(bare, word));
        return bare.toString();
    }

    private static void blank(StringBuilder text, Word word) {
        text.replace(word.start(), word.end(), " ".repeat(word.end() - word.start()));
    }

    /** A label keeps its words: only what stands alone is a filler. */
    List<Lexicon.Unit> leftOut(List<Lexicon.Unit> units) {
        return words.isEmpty()
                ? units
                : units.stream().filter(unit -> !contain(unit.typed())).toList();
    }

    private boolean contain(String typed) {
        return words.stream().anyMatch(word -> word.of(question).equals(typed));
    }
}
