package org.seamark.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seamark.calendar.Calendar;
import org.seamark.catalogue.Holdings;
import org.seamark.library.Description;
import org.seamark.library.Library;
import org.seamark.practices.Repertoire;
import org.seamark.projects.Portfolio;
import org.seamark.statements.Pressroom;

/** The kinds of records that can be carried away. */
enum Stock {
    LIBRARY(Description.class),
    PRACTICES(org.seamark.practices.Description.class),
    PROJECTS(org.seamark.projects.Description.class),
    EVENTS(org.seamark.calendar.Description.class),
    STATEMENTS(org.seamark.statements.Description.class);

    private final Class<?> described;

    Stock(Class<?> described) {
        this.described = described;
    }

    static Optional<Stock> of(String name) {
        return Arrays.stream(values()).filter(stock -> stock.toString().equals(name)).findFirst();
    }

    /** Their names, as they stand in a sentence. */
    static String names() {
        return Arrays.stream(values()).map(Stock::toString).collect(Collectors.joining(", "));
    }

    /** Those that a house has. */
    Holdings<?, ?> in(House house) {
        return switch (this) {
            case LIBRARY -> house.the(Library.class).records();
            case PRACTICES -> house.the(Repertoire.class).records();
            case PROJECTS -> house.the(Portfolio.class).records();
            case EVENTS -> house.the(Calendar.class).records();
            case STATEMENTS -> house.the(Pressroom.class).records();
        };
    }

    /** What is known of one. */
    Class<?> described() {
        return described;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
