package org.seamark.harvest.oai;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of an answer, in the encoding that it is in whatever it says, and without the characters
 * that XML does not have.
 *
 * @param flaws what had to be mended
 */
record Wording(String text, List<String> flaws) {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF]));");

    /** Of a character that is written as the two halves that UTF-16 makes of it. */
    private static final Pattern HALF =
            Pattern.compile("&#(?:0*(5[5-7]\\d{3})|[xX]0*([dD][89a-fA-F][0-9a-fA-F]{2}));");

    private static final int HEAD = 200;

    static Wording of(byte[] body) {
        var flaws = new ArrayList<String>();
        var text = decoded(body, flaws);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        var whole = HALF.matcher(text).replaceAll(Wording::half);
        if (!whole.equals(text)) {
            flaws.add("characters that were written in halves were put together");
        }
        var allowed = FORBIDDEN.matcher(whole).replaceAll("");
        allowed = REFERENCE.matcher(allowed).replaceAll("");
        if (allowed.length() < whole.length()) {
            flaws.add("characters that XML does not allow were left out");
        }
        return new Wording(allowed.strip(), flaws);
    }

    private static String half(MatchResult reference) {
        var decimal = reference.group(1);
        int sign =
                decimal == null
                        ? Integer.parseInt(reference.group(2), 16)
                        : Integer.parseInt(decimal);
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE
                ? Character.toString((char) sign)
                : reference.group();
    }

    private static String decoded(byte[] body, List<String> flaws) {
        if (body.length > 1 && (body[0] & 0xFF) + (body[1] & 0xFF) == 0xFE + 0xFF) {
            return new String(body, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException other) {
            var declared =
                    declared(body).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
            if (declared.isEmpty()) {
                flaws.add("it is not in UTF-8 as it says, and was read as Windows-1252");
            }
            return new String(body, declared.orElse(Charset.forName("windows-1252")));
        }
    }

    private static Optional<Charset> declared(byte[] body) {
        var head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        var found = DECLARED.matcher(head);
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
