package org.seamark.accounts.web;

/** A page with one field: its value, or what it is about, and what is wrong with it. */
public record FieldPage(String value, String error) {}
