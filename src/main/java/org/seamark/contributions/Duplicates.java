package org.seamark.contributions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seamark.catalogue.ListingIndex;
import org.seamark.contributions.HandedIn.Found;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.Forms;
import org.seamark.kernel.Actor;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what may be there already, in the catalogue and among what was handed in. */
@Component
@Lazy // commands have no index where another process has claimed the folder
public class Duplicates {

    /** Where a content remembers what its owner said is something else. */
    static final String DIFFERENT = "different";

    private static final int MOST = 5;

    private final Catalogued catalogued;
    private final Forms forms;
    private final HandedIn handedIn;
    private final DraftDesk drafts;
    private final EditorsDesk desk;

    Duplicates(
            ListingIndex index,
            Forms forms,
            HandedIn handedIn,
            DraftDesk drafts,
            EditorsDesk desk) {
        this.catalogued = new Catalogued(index);
        this.forms = forms;
        this.handedIn = handedIn;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** What may be the same, and its owner has not said to be another. */
    @Transactional(readOnly = true)
    public List<Alike> of(Draft draft) {
        var mine = draft.contribution();
        var owner = mine.owner().account();
        var different = draft.content().lines(DIFFERENT);
        return all(mine, draft.content(), one -> one.toldTo(owner))
                .filter(one -> !different.contains(one.key()))
                .limit(MOST)
                .toList();
    }

    /** The same for an editor who is to decide on it, whatever its owner has said. */
    @Transactional(readOnly = true)
    public List<Alike> of(Actor editor, Contribution waiting, Content handedIn) {
        editor.require(Role.EDITOR);
        if (!waiting.stage().isOnTheDesk()) {
            return List.of();
        }
        var hidden = desk.hidden(editor.account().orElseThrow(OutOfSight::new));
        return all(waiting, handedIn, one -> one.toldToEditor(hidden)).limit(MOST).toList();
    }

    /** What is on a record already is no other than that. */
    private Stream<Alike> all(Contribution one, Content content, Function<Found, Alike> telling) {
        if (one.record() != null) {
            return Stream.empty();
        }
        var found = new LinkedHashMap<String, Alike>();
        content.links("links").stream()
                .map(Likeness::variants)
                .flatMap(variants -> linked(one.id(), variants, telling))
                .forEach(other -> found.putIfAbsent(other.key(), other));
        var titles = content.texts("title");
        catalogued.titled(titles).forEach(other -> found.putIfAbsent(other.key(), other));
        titles.texts().values().stream()
                .flatMap(title -> handedIn.titled(title, one.id()).stream())
                .map(telling)
                .forEach(other -> found.putIfAbsent(other.key(), other));
        return List.copyOf(found.values()).stream();
    }

    private Stream<Alike> linked(UUID but, List<String> variants, Function<Found, Alike> telling) {
        var published =
                forms.linking(variants).stream()
                        .map(record ->
                                new Alike(
                                        record.reference().toString(),
                                        title(record),
                                        record.path(),
                                        true));
        return Stream.concat(published, handedIn.linking(variants, but).stream().map(telling));
    }

    private LocalizedText title(CatalogueRecord record) {
        return forms.of(record.reference())
                .flatMap(form -> form.content(record.reference()).map(form::title))
                .orElse(LocalizedText.EMPTY);
    }

    /** Its owner says that it is none of these. */
    public void different(Actor actor, Draft draft, List<Alike> from) {
        var said = new java.util.ArrayList<String>(draft.content().lines(DIFFERENT));
        from.forEach(one -> said.add(one.key()));
        drafts.edit(actor, draft.contribution().id(), content -> content.with(DIFFERENT, said));
    }
}
