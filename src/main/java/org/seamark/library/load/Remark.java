package org.seamark.library.load;

/** Something about one value of a file that somebody should look at. */
public record Remark(long row, String field, String value, String reason) {}
