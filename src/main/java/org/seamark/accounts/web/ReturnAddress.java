package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.springframework.http.HttpHeaders;

/** Where somebody goes after signing in: a page of this Seamark, and never anywhere else. */
final class ReturnAddress {

    private static final int LONGEST = 2_000;

    private static final Pattern OURS =
            Pattern.compile(
                    "/(ar|zh|en|fr|ru|es)(/[\\w.~%+@:,;=!*()-]+)*(\\?[\\w.~%+@:,;=!*()/?&\\[\\]-]*)?");

    private ReturnAddress() {}

    /** What was asked for where it is ours, and otherwise the member’s own page. */
    static String of(@Nullable String asked, Language language) {
        return asked != null
                        && asked.length() <= LONGEST
                        && OURS.matcher(asked).matches()
                        && !asked.contains("..")
                        && !asked.contains("/sign-")
                ? asked
                : "/" + language.code() + "/account";
    }

    /** A page from which one returns to what was asked for, or to the page of the form. */
    static String via(String page, HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            return via(page, here(request.getRequestURI(), request.getQueryString()));
        }
        return form(request).map(form -> via(page, form)).orElse(page);
    }

    /** The path of the page that sent a form; of another site it leads to a page of ours. */
    private static Optional<String> form(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(from -> from.getRawPath() != null)
                    .map(from -> here(from.getRawPath(), from.getRawQuery()))
                    .filter(from -> OURS.matcher(from).matches());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String here(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    static String via(String page, String next) {
        return page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
