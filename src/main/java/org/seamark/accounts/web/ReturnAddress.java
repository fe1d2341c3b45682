package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;

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

    /** A page to which one returns to this request. */
    static String via(String page, HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        var here = query == null ? path : path + "?" + query;
        return "GET".equals(request.getMethod()) ? via(page, here) : page;
    }

    static String via(String page, String next) {
        return page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
