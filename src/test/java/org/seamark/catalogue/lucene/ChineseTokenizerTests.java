package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That words and their places are those of smartcn, which parts texts by the same model. */
class ChineseTokenizerTests {

    private static final String SIGNS = "，。：；？！、（）《》“”·…—.,:;()[]/%#@&*_'\"‘’〇々 \t\r\n　";
    private static final String OTHERS = "ABCxyzéßñ0159ＡＢｃ０９Яжمهاجر한글かなカナﬁ①½Ⅳ𠮷𡨴\uD842€";

    private static final List<String> TEXTS = texts();

    private record Token(String term, int start, int end) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "移民",
                "打击偷运移民",
                "关于人口贩运的全球报告２０２４",
                "联合国 毒品和 犯罪问题 办公室",
                "《移徙问题全球契约》目标9：加强打击偷运移民的跨国行动。第（a）项，UNODC 与ＩＯＭ合作！",
            })
    void partsAsSmartcnDoes(String text) throws IOException {
        assertThat(ours(text)).isEqualTo(smartcn(text));
    }

    @Test
    void partsWhatSeamarkSaysAsSmartcnDoes() throws IOException {
        assertThat(TEXTS).hasSizeGreaterThan(500);
        for (var text : TEXTS) {
            assertThat(ours(text)).as(text).isEqualTo(smartcn(text));
        }
    }

    @Test
    void partsWhatMeansNothingAsSmartcnDoes() throws IOException {
        var random = new SplittableRandom(42);
        for (int i = 0; i < 3_000; i++) {
            var text = text(random);
            assertThat(ours(text)).as(text).isEqualTo(smartcn(text));
        }
    }

    @Test
    void partsLongTextsAsSmartcnDoes() throws IOException {
        var text = String.join("", TEXTS);

        assertThat(ours(text)).hasSizeGreaterThan(5_000).isEqualTo(smartcn(text));
    }

    /** Pieces of texts, cut anywhere, with signs and other letters between. */
    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            var from = TEXTS.get(random.nextInt(TEXTS.size()));
            int start = random.nextInt(from.length());
            text.append(from, start, Math.min(from.length(), start + random.nextInt(8)));
            if (random.nextInt(3) == 0) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            if (random.nextInt(4) == 0) {
                text.append(OTHERS.charAt(random.nextInt(OTHERS.length())));
            }
        }
        return text.toString();
    }

    private static List<String> texts() {
        var texts = new Properties();
        try {
            for (var module : List.of("vocabulary", "catalogue", "library", "site", "accounts")) {
                var file = "/messages/%s_zh.properties".formatted(module);
                try (var in = ChineseTokenizerTests.class.getResourceAsStream(file)) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .sorted()
                .map(texts::getProperty)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Token> ours(String text) throws IOException {
        return tokens(new ChineseTokenizer(), text);
    }

    private static List<Token> smartcn(String text) throws IOException {
        return tokens(new HMMChineseTokenizer(), text);
    }

    /** Capitals and wide letters are folded afterwards; smartcn does it itself. */
    private static List<Token> tokens(Tokenizer tokenizer, String text) throws IOException {
        tokenizer.setReader(new StringReader(text));
        var tokens = new ArrayList<Token>();
        try (var folded = new ICUFoldingFilter(tokenizer)) {
            var term = folded.getAttribute(CharTermAttribute.class);
            var place = folded.getAttribute(OffsetAttribute.class);
            folded.reset();
            while (folded.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            folded.end();
            tokens.add(new Token("", place.startOffset(), place.endOffset()));
        }
        return tokens;
    }
}
