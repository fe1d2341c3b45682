package org.seamark.reviews.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.Members;
import org.seamark.accounts.Organisation;
import org.seamark.accounts.Organisations;
import org.springframework.stereotype.Component;

/** The names of people, for editors alone. */
@Component
class Names {

    private final Members members;
    private final Organisations organisations;

    Names(Members members, Organisations organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    Map<UUID, Person> of(Collection<UUID> accounts) {
        var people = new HashMap<UUID, Person>();
        accounts.forEach(account -> people.computeIfAbsent(account, this::of));
        return people;
    }

    private Person of(UUID account) {
        var organisation =
                members.organisation(account)
                        .flatMap(organisations::find)
                        .map(Organisation::name)
                        .orElse("");
        return new Person(members.name(account).orElse(""), organisation);
    }
}
