package org.seamark.audit.web;

/** What can be done, with the code that the trail has for it. */
public record Deed(String code, String label) {}
