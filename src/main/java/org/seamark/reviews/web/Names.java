package org.seamark.reviews.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seamark.accounts.Directory;
import org.springframework.stereotype.Component;

/** The names of people, for editors alone. */
@Component
class Names {

    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    Map<UUID, Person> of(Collection<UUID> accounts) {
        return directory.of(accounts).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one ->
                                        new Person(
                                                one.getValue().name(),
                                                one.getValue().organisation())));
    }
}
