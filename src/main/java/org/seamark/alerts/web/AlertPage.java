package org.seamark.alerts.web;

import org.seamark.alerts.Alert;

/**
 * What somebody follows, or is asked whether to.
 *
 * @param token that their letter brought
 * @param name what the search is called
 * @param whole whether all of the search still means something, so that there can be news
 * @param said the key of what has just been done, or empty
 */
public record AlertPage(Alert alert, String token, String name, boolean whole, String said) {

    /** Below the language. */
    public String address(String step) {
        return "alerts/" + token + "/" + step;
    }
}
