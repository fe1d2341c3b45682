package org.seamark.site.web;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.Checksum;

/**
 * A page as it is sent: its thousands of pieces are written into one array, each where it stands.
 * The array is there for the next page when this one is closed.
 */
final class PageOutput implements TemplateOutput, AutoCloseable {

    /** Above the size of most pages. */
    private static final int ROOM = 128 * 1024;

    /** From this length on, the JDK encodes what is of ASCII alone faster than a loop. */
    private static final int LONG = 24;

    /** In UTF-8, of one char of UTF-16. */
    private static final int MOST_BYTES = 3;

    private static final Queue<byte[]> SPARE = new ArrayBlockingQueue<>(8);

    private byte[] page;
    private int length;

    /** What is written next: an array is read faster, char by char, than a string. */
    private char[] characters = new char[256];

    PageOutput() {
        var spare = SPARE.poll();
        page = spare == null ? new byte[ROOM] : spare;
    }

    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(page, 0, length);
    }

    void update(Checksum sum) {
        sum.update(page, 0, length);
    }

    @Override
    public void writeContent(String text) {
        int end = text.length();
        if (end >= LONG && text.charAt(0) < 0x80) {
            writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
        } else {
            writeContent(text, 0, end);
        }
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        int count = end - begin;
        makeRoom(MOST_BYTES * count);
        if (count > characters.length) {
            characters = new char[2 * count];
        }
        text.getChars(begin, end, characters, 0);
        encode(characters, count);
    }

    private void encode(char[] from, int count) {
        var to = page;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = from[i];
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = next(c);
            } else if (Character.isSurrogate(c)) {
                int pair = Character.codePointAt(from, i, count);
                i += Character.charCount(pair) - 1;
                at = encode(pair, to, at);
            } else {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = next(c >> 6);
                to[at++] = next(c);
            }
        }
        length = at;
    }

    /** Half of a pair is no character, and a question mark stands for it. */
    private static int encode(int character, byte[] to, int at) {
        if (!Character.isSupplementaryCodePoint(character)) {
            to[at] = '?';
            return at + 1;
        }
        to[at] = (byte) (0xF0 | (character >> 18));
        to[at + 1] = next(character >> 12);
        to[at + 2] = next(character >> 6);
        to[at + 3] = next(character);
        return at + 4;
    }

    /** The last six bits, as one that is not the first byte of a character. */
    private static byte next(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    @Override
    public void writeBinaryContent(byte[] bytes) {
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, page, length, bytes.length);
        length += bytes.length;
    }

    /** Whoever closes it has sent it. */
    @Override
    public void close() {
        if (page.length == ROOM) {
            SPARE.offer(page);
        }
        page = new byte[0];
    }

    private void makeRoom(int more) {
        if (more > page.length - length) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + more));
        }
    }
}
