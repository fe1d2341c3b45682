package org.seamark.catalogue;

/** How many of a batch were new, changed or the same as before. */
public record Taken(int added, int changed, int unchanged) {}
