package org.seamark.files.web;

/**
 * The form with which a file is brought.
 *
 * @param refused why the last one was not taken, or empty
 * @param accepted what the choice of files is limited to
 * @param days for how many it is kept where nothing names it
 */
public record BringPage(
        FormToken token, String refused, long largest, String accepted, long days) {}
