package org.seamark.library.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.seamark.kernel.WebAddress;

/** A file on the web, by its address. */
record WebFile(String url) {

    private static final Pattern NEXT = Pattern.compile("[\\s,;|]+(?=https?://)");
    private static final Pattern ILLEGAL =
            Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(pub\\.)?[a-z]{3,4}$");
    private static final int MOST_LAYERS = 3;

    /** The addresses in a text; a comma within one does not part it. */
    static List<WebFile> split(String text) {
        return Arrays.stream(NEXT.split(text.strip()))
                .filter(url -> !Absent.is(url))
                .map(url -> url.strip().replaceAll("[,;]+$", ""))
                .map(url -> new WebFile(WebAddress.of(url).orElseGet(() -> legal(url))))
                .toList();
    }

    /** Writes what may not stand in an address as its bytes in percent form. */
    static String legal(String url) {
        var matcher = ILLEGAL.matcher(url);
        return matcher.replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    /** The name of the file without folders, percent forms and ending. */
    String stem() {
        int query = url.indexOf('?');
        var path = query < 0 ? url : url.substring(0, query);
        var name = path.substring(path.lastIndexOf('/') + 1);
        for (int i = 0; i < MOST_LAYERS && name.indexOf('%') >= 0; i++) {
            name = decoded(name);
        }
        return withoutEnding(name);
    }

    /** The same for people. */
    String name() {
        return stem().replace('_', ' ').strip();
    }

    static String withoutEnding(String name) {
        return ENDING.matcher(name).replaceAll("").strip();
    }

    private static String decoded(String name) {
        var bytes = new ByteArrayOutputStream();
        var given = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            int high = given[i] == '%' && i + 2 < given.length ? digit(given[i + 1]) : -1;
            int low = high < 0 ? -1 : digit(given[i + 2]);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(given[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int digit(byte hex) {
        return Character.digit((char) hex, 16);
    }
}
