package org.seamark.forms;

import java.time.ZoneId;
import java.util.List;

/** What is typed or chosen in a field, and how {@link Content} keeps it. */
public enum FieldType {
    /** A line of text. */
    LINE(300),
    /** Several lines, each for itself: a list of strings. */
    LINES(2_000),
    /** A whole number from 1. */
    NUMBER(9),
    /** A line in each of the six languages. */
    TITLE(300),
    /** Paragraphs in each of the six languages. */
    TEXT(10_000),
    /** A date known to the year, the month or the day. */
    DATE(10),
    /** An hour of the day in 24 hours, such as 15:30. */
    TIME(5),
    /** The name of a time zone (IANA), such as Africa/Nairobi. */
    ZONE(60),
    /** An address on the web. */
    ADDRESS(1_000),
    /** One code of {@link Field#choices()}. */
    CHOICE(60),
    /** Several codes of {@link Field#choices()}. */
    CHOICES(60),
    /** Alpha-3 codes of countries. */
    COUNTRIES(3),
    /** Codes of the six languages. */
    LANGUAGES(2),
    /** Any language, by its name or its code. */
    ANY_LANGUAGE(300),
    /** Several of them, each on a line: a list of strings. */
    ANY_LANGUAGES(2_000),
    /** Addresses on the web, each with {@code kind} and {@code language}. */
    LINKS(1_000),
    /** Stored files: a list of {@link Attachment}. */
    FILES(40),
    /** Yes, or nothing. */
    YES(5);

    /** So many lines or links one field may have. */
    public static final int MOST = 100;

    private final int longest;

    FieldType(int longest) {
        this.longest = longest;
    }

    /** How many characters one text of it may have. */
    public int longest() {
        return longest;
    }

    /** The time zones that are called by a continent and a city. */
    public static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("[A-Z][a-z]+/[A-Z].*"))
                .filter(zone -> !zone.matches("(Etc|System\\w*)/.*"))
                .sorted()
                .toList();
    }

    /** Whether it is typed in one line. */
    public boolean isLine() {
        return switch (this) {
            case LINE, NUMBER, DATE, TIME, ZONE, ADDRESS, ANY_LANGUAGE -> true;
            default -> false;
        };
    }

    /** Whether it is typed in several lines, each for itself. */
    public boolean isLines() {
        return this == LINES || this == ANY_LANGUAGES;
    }

    /** Whether it is as many lines or links as somebody types. */
    public boolean isList() {
        return isLines() || this == LINKS;
    }

    /** Whether it is written in up to six languages. */
    public boolean isLocalized() {
        return this == TITLE || this == TEXT;
    }
}
