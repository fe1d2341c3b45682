package org.seamark.site.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address as it may stand in the log: {@code …} for each part that may be what a letter brought,
 * or a mail address. What names a record has small letters only, and stays.
 */
final class LoggedPath {

    private static final Pattern TOKEN = Pattern.compile("(?=[a-z0-9_-]*[A-Z])[\\w-]{40,}");
    private static final String LEFT_OUT = "…";

    private LoggedPath() {}

    static String of(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> mayBeLogged(part) ? part : LEFT_OUT)
                .collect(Collectors.joining("/"));
    }

    private static boolean mayBeLogged(String part) {
        try {
            var once = decoded(part);
            var twice = decoded(once); // some mail programs escape what is escaped
            return !twice.contains("@") && !TOKEN.matcher(twice).find();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
