package org.seamark.catalogue;

/** The address of a record that leads to another, both by their codes. */
public record Move(String code, String target) {}
