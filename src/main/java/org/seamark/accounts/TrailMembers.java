package org.seamark.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.seamark.audit.Named;
import org.seamark.audit.TrailNames;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;

/** Names members on the trail, to administrators. */
@Component
record TrailMembers(Directory directory) implements TrailNames {

    /** As who acts, as what is acted on, and as an entry of the roster. */
    private static final Set<String> MODULES = Set.of("account", "accounts", "roster");

    @Override
    public Map<Reference, Named> of(Actor reader, Language language, Collection<Reference> things) {
        var names = new HashMap<Reference, Named>();
        if (!reader.is(Role.ADMINISTRATOR)) {
            return names;
        }
        var members = things.stream().filter(one -> MODULES.contains(one.module())).toList();
        var known = directory.of(members.stream().map(Reference::id).distinct().toList());
        for (var one : members) {
            var entry = known.get(one.id());
            if (entry != null) {
                names.put(one, new Named(entry.name(), null, "members/" + one.id()));
            }
        }
        return names;
    }
}
