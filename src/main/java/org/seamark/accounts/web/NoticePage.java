package org.seamark.accounts.web;

/**
 * A page that says one thing, and may offer one step.
 *
 * @param key of its texts: {@code .title}, {@code .text} and, with a step, {@code .button}
 * @param action where the step is sent, or empty
 */
public record NoticePage(String key, String action) {

    static NoticePage of(String key) {
        return new NoticePage("accounts." + key, "");
    }

    static NoticePage asking(String key, String action) {
        return new NoticePage("accounts." + key, action);
    }
}
