package org.seamark.catalogue.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of an address after the question mark, read so that nothing in it is an error: a percent
 * sign that escapes nothing stands for itself, bytes that are not UTF-8 become U+FFFD, control
 * characters become spaces.
 */
final class QueryString {

    /** One name with one of its values. */
    record Parameter(String name, String value) {}

    /** More than any page of ours ever writes. */
    private static final int MOST = 300;

    private static final String UNESCAPED = "-._~*";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private QueryString() {}

    static List<Parameter> read(String query) {
        var parameters = new ArrayList<Parameter>();
        int start = 0;
        while (start < query.length() && parameters.size() < MOST) {
            int end = query.indexOf('&', start);
            end = end < 0 ? query.length() : end;
            var pair = query.substring(start, end);
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.add(
                        new Parameter(
                                decode(pair.substring(0, equals)),
                                decode(pair.substring(equals + 1))));
            }
            start = end + 1;
        }
        return parameters;
    }

    static String decode(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var decoded = new ByteArrayOutputStream(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                decoded.write((high << 4) | low);
                i += 3;
            } else {
                decoded.write(bytes[i] == '+' ? ' ' : bytes[i]);
                i++;
            }
        }
        return CONTROL.matcher(decoded.toString(StandardCharsets.UTF_8)).replaceAll(" ");
    }

    /** The form that stands in an address. */
    static String encode(String text) {
        if (isPlain(text)) {
            return text;
        }
        var encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b == ' ') {
                encoded.append('+');
            } else if (isPlain(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || !isPlain((byte) text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || UNESCAPED.indexOf(b) >= 0;
    }
}
