package org.seamark.library.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** In which encoding a file is written, and how many bytes of mark stand before its text. */
record Encoding(Charset charset, int mark) {

    private static final int SAMPLE = 64 * 1024;

    /** The smallest table in UTF-16 has as many; fewer are damage. */
    private static final int FEWEST_ZEROS = 4;

    /** One that is known, with the mark that it may have. */
    static Encoding given(Charset charset, InputStream file) throws IOException {
        var start = new String(file.readNBytes(4), charset);
        boolean marked = charset.name().startsWith("UTF-") && start.startsWith("\uFEFF");
        return new Encoding(charset, marked ? "\uFEFF".getBytes(charset).length : 0);
    }

    boolean isUnicode() {
        return charset.name().startsWith("UTF-");
    }

    /**
     * The encoding of a file by its mark, its zeros, whether all of it is valid UTF-8, or by its
     * letters; nothing for what is no text.
     *
     * @throws Unread where it is text in what is not read, or has zeros
     * @throws UnknownLetters where it is text, and cannot be told in which
     */
    static Optional<Encoding> of(InputStream file) throws IOException {
        var start = file.readNBytes(SAMPLE);
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (isUtf32(start)) {
            throw new Unread("is in UTF-32, which is not read. Save it as UTF-8.");
        }
        if (begins(start, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (begins(start, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        var wide = wide(start);
        if (wide.isPresent()) {
            return wide;
        }
        var check = new Utf8Check();
        var letters = new CodePage();
        for (var part = start; part.length > 0; part = file.readNBytes(SAMPLE)) {
            if (!check.add(part)) {
                throw new Unread(
                        "has zero bytes in it, as only binary and damaged files have, and is"
                                + " neither CSV nor JSON.");
            }
            letters.add(part);
        }
        if (check.mostlyValid()) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 0));
        }
        return check.controls()
                ? Optional.empty()
                : Optional.of(new Encoding(letters.guess().orElseThrow(UnknownLetters::new), 0));
    }

    /** Nobody can tell in which encoding a text is. */
    static final class UnknownLetters extends RuntimeException {}

    /**
     * By its mark or, without one, by the three zeros of each plain letter; in UTF-16 no two zeros
     * of plain letters stand together.
     */
    private static boolean isUtf32(byte[] start) {
        if (begins(start, 0xFF, 0xFE, 0, 0) || begins(start, 0, 0, 0xFE, 0xFF)) {
            return true;
        }
        int zeros = 0;
        for (byte b : start) {
            zeros += b == 0 ? 1 : 0;
        }
        return start.length >= 8
                && zeros * 2 > start.length
                && ((zeros(start, 0) && zeros(start, 1)) || (zeros(start, 2) && zeros(start, 3)));
    }

    /** Whether all bytes at one place of each four are zeros. */
    private static boolean zeros(byte[] start, int place) {
        for (int i = place; i < start.length; i += 4) {
            if (start[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] start, int... with) {
        return start.length >= with.length && Arrays.equals(toInts(start, with.length), with);
    }

    private static int[] toInts(byte[] bytes, int length) {
        var ints = new int[length];
        for (int i = 0; i < length; i++) {
            ints[i] = bytes[i] & 0xFF;
        }
        return ints;
    }

    /** UTF-16 without a mark: the other half of each plain letter is zero, always on one side. */
    private static Optional<Encoding> wide(byte[] start) {
        var zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int most = Math.max(zeros[0], zeros[1]);
        int least = Math.min(zeros[0], zeros[1]);
        if (most < Math.max(FEWEST_ZEROS, start.length / 50) || least > most / 20) {
            return Optional.empty();
        }
        return Optional.of(
                new Encoding(
                        zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE,
                        0));
    }
}
