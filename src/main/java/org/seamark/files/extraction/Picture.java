package org.seamark.files.extraction;

/** A picture of a first page, JPEG or PNG; no bytes where there is none. */
public record Picture(byte[] bytes, long processorMillis) {}
