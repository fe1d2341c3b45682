package org.seamark.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seamark.audit.Named;
import org.seamark.audit.TrailNames;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names organisations on the trail. */
@Component
record TrailOrganisations(JdbcClient database) implements TrailNames {

    private static final String MODULE = "organisations";

    @Override
    public Map<Reference, Named> of(Actor reader, Language language, Collection<Reference> things) {
        var names = new HashMap<Reference, Named>();
        database.sql("select id, name from accounts.organisation where id = any(?)")
                .param(
                        things.stream()
                                .filter(one -> one.module().equals(MODULE))
                                .map(Reference::id)
                                .toArray(UUID[]::new))
                .query(row -> {
                    var id = Objects.requireNonNull(row.getObject("id", UUID.class));
                    var name = Objects.requireNonNull(row.getString("name"));
                    names.put(new Reference(MODULE, id), new Named(name, null, null));
                });
        return names;
    }
}
