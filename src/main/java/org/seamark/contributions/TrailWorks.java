package org.seamark.contributions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.audit.Named;
import org.seamark.audit.TrailNames;
import org.seamark.catalogue.Titles;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;

/**
 * Names published records on the trail by their titles and, to who is an editor too, contributions.
 */
@Component
record TrailWorks(Covers covers, Titles titles) implements TrailNames {

    @Override
    public Map<Reference, Named> of(Actor reader, Language language, Collection<Reference> things) {
        var names = new HashMap<Reference, Named>();
        boolean editor = reader.is(Role.EDITOR);
        var records = editor ? "desk/records/" : "records/";
        titles.of(things)
                .forEach((record, title) -> {
                    var page = records + Identifiers.code(record.id());
                    names.put(record, named(title, language, page));
                });
        if (editor) {
            covers.of(ids(things))
                    .forEach((id, cover) -> {
                        var page = "desk/contributions/" + id;
                        names.put(EditorsDesk.reference(id), named(cover.title(), language, page));
                    });
        }
        return names;
    }

    private static List<UUID> ids(Collection<Reference> things) {
        return things.stream()
                .filter(one -> one.equals(EditorsDesk.reference(one.id())))
                .map(Reference::id)
                .toList();
    }

    private static Named named(LocalizedText title, Language language, String page) {
        return title.best(language)
                .map(best -> new Named(best.text(), best.language(), page))
                .orElseGet(() -> new Named("", null, page));
    }
}
