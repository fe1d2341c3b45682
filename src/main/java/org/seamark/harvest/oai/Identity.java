package org.seamark.harvest.oai;

/**
 * What a repository says of itself.
 *
 * @param byDay whether it selects by days alone, and not by seconds
 */
public record Identity(String name, boolean byDay) {

    private static final int DAY = "2026-11-23".length();

    /** A moment as this repository understands it; empty where there is none. */
    public String from(String responseDate) {
        return byDay && responseDate.length() > DAY ? responseDate.substring(0, DAY) : responseDate;
    }
}
