package org.seamark.reviews.web;

/**
 * Somebody as editors see them.
 *
 * @param name empty for a former member
 * @param organisation its name, or empty
 */
public record Person(String name, String organisation) {}
