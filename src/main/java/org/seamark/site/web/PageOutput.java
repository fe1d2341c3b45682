package org.seamark.site.web;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Checksum;

/**
 * A page as it is sent: its thousands of pieces are written into one array, each where it stands.
 */
final class PageOutput implements TemplateOutput {

    /** Above the size of most pages. */
    private static final int ROOM = 64 * 1024;

    /** From this length on, the JDK encodes faster than a loop. */
    private static final int LONG = 24;

    private byte[] page = new byte[ROOM];
    private int length;

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
        if (end >= LONG) {
            writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        makeRoom(end);
        int start = length;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length = start;
                writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            page[length++] = (byte) c;
        }
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        writeContent(text.substring(begin, end));
    }

    @Override
    public void writeBinaryContent(byte[] bytes) {
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, page, length, bytes.length);
        length += bytes.length;
    }

    private void makeRoom(int more) {
        if (more > page.length - length) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + more));
        }
    }
}
