package org.seamark.alerts.web;

/**
 * A page that says one thing.
 *
 * @param key of its texts: {@code .title} and {@code .text}
 * @param search the page of the search that it is about, below the language
 */
public record FollowNoticePage(String key, String search) {}
