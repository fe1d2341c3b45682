package org.seamark.library.load;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by its letters beyond ASCII in what a text without Unicode is written. In Western languages
 * they stand alone, where the words of other scripts are made of them.
 */
final class CodePage {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern LATIN =
            Pattern.compile("ISO-8859-[129]|windows-125[024]|UTF-.*", Pattern.CASE_INSENSITIVE);

    /** As many bytes as the detector looks at. */
    private static final int SAMPLE = 8_000;

    /** Below, it guesses. */
    private static final int SURE = 25;

    private static final int WORD = 3;

    /**
     * What Windows-1252 has for dashes, quotes, dots, the euro and spaces: it follows each other in
     * any language, and says nothing.
     */
    private static final String SIGNS =
            "\u0080\u0082\u0084\u0085\u008b\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u009b"
                    + "\u00a0\u00a1\u00ab\u00b0\u00b7\u00bb\u00bf";

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean told;
    private int run;
    private long letters;
    private long inWords;

    /** Takes the next bytes. */
    void add(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                if (SIGNS.indexOf(b & 0xff) < 0) {
                    run++;
                    letters++;
                }
                told = true;
                keep(words, b);
            } else {
                endWord();
            }
            keep(line, b);
            if (b == '\n') {
                endLine();
            }
        }
    }

    private static void keep(ByteArrayOutputStream sample, byte b) {
        if (sample.size() < SAMPLE) {
            sample.write(b);
        }
    }

    private void endWord() {
        if (run >= WORD) {
            inWords += run;
        }
        if (run > 0) {
            keep(words, (byte) ' ');
        }
        run = 0;
    }

    private void endLine() {
        if (told && lines.size() + line.size() <= SAMPLE) {
            lines.writeBytes(line.toByteArray());
        }
        told = false;
        line.reset();
    }

    /** Nothing where it cannot be told. */
    Optional<Charset> guess() {
        endWord();
        endLine();
        return inWords * 5 < letters * 2 || letters == 0 ? Optional.of(WESTERN) : foreign();
    }

    private Optional<Charset> foreign() {
        return Stream.of(lines, words)
                .flatMap(sample ->
                        Stream.of(new CharsetDetector().setText(sample.toByteArray()).detectAll()))
                .filter(match -> match.getConfidence() >= SURE)
                .filter(match -> !LATIN.matcher(match.getName()).matches())
                .filter(match -> Charset.isSupported(match.getName()))
                .filter(match -> isWhole(Charset.forName(match.getName())))
                .max(Comparator.comparingInt(CharsetMatch::getConfidence))
                .map(match -> Charset.forName(match.getName()));
    }

    /** Whether each sign of the lines is one there; the last may be cut. */
    private boolean isWhole(Charset charset) {
        var text = CharBuffer.allocate(2 * lines.size() + 2);
        return !charset.newDecoder()
                .decode(ByteBuffer.wrap(lines.toByteArray()), text, false)
                .isError();
    }
}
