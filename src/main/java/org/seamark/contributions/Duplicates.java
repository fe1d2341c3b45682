package org.seamark.contributions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.IndexUnavailable;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Search;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Forms;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what may be there already, in the catalogue and among what was handed in. */
@Component
@Lazy // commands have no index where another process has claimed the folder
public class Duplicates {

    /** Where a content remembers what its owner said is something else. */
    static final String DIFFERENT = "different";

    private static final Logger LOG = LoggerFactory.getLogger(Duplicates.class);
    private static final int MOST = 5;

    private final ListingIndex index;
    private final Forms forms;
    private final HandedIn handedIn;
    private final DraftDesk drafts;

    Duplicates(ListingIndex index, Forms forms, HandedIn handedIn, DraftDesk drafts) {
        this.index = index;
        this.forms = forms;
        this.handedIn = handedIn;
        this.drafts = drafts;
    }

    /** What may be the same, and its owner has not said to be another. */
    @Transactional(readOnly = true)
    public List<Alike> of(Draft draft) {
        if (draft.contribution().record() != null) {
            return List.of();
        }
        var different = draft.content().lines(DIFFERENT);
        return all(draft).stream()
                .filter(one -> !different.contains(one.key()))
                .limit(MOST)
                .toList();
    }

    private List<Alike> all(Draft draft) {
        var found = new LinkedHashMap<String, Alike>();
        draft.content().links("links").stream()
                .map(Likeness::variants)
                .flatMap(variants -> linked(draft, variants).stream())
                .forEach(one -> found.putIfAbsent(one.key(), one));
        var titles = draft.content().texts("title");
        catalogued(titles).forEach(one -> found.putIfAbsent(one.key(), one));
        var mine = draft.contribution();
        titles.texts().values().stream()
                .flatMap(
                        title -> handedIn.titled(title, mine.id(), mine.owner().account()).stream())
                .forEach(one -> found.putIfAbsent(one.key(), one));
        return List.copyOf(found.values());
    }

    private List<Alike> linked(Draft draft, List<String> variants) {
        var handed =
                handedIn.linking(
                        variants,
                        draft.contribution().id(),
                        draft.contribution().owner().account());
        var published =
                forms.linking(variants).stream()
                        .map(record ->
                                new Alike(
                                        record.reference().toString(),
                                        title(record),
                                        record.path(),
                                        true))
                        .toList();
        return java.util.stream.Stream.concat(published.stream(), handed.stream()).toList();
    }

    private LocalizedText title(CatalogueRecord record) {
        return forms.of(record.reference())
                .flatMap(form -> form.content(record.reference()).map(form::title))
                .orElse(LocalizedText.EMPTY);
    }

    /** Where that cannot be known now, nobody is kept from handing in. */
    private List<Alike> catalogued(LocalizedText titles) {
        try {
            return titles.texts().entrySet().stream()
                    .flatMap(title -> catalogued(title.getValue(), title.getKey()).stream())
                    .toList();
        } catch (IndexUnavailable away) {
            LOG.warn("alike=unknown cause={}", away.getClass().getSimpleName());
            return List.of();
        }
    }

    /** Two of the telling words are enough to be looked at. */
    private List<Alike> catalogued(String title, Language language) {
        var words = Likeness.telling(title);
        if (words.isEmpty()) {
            return List.of();
        }
        var query = words.size() < 3 ? String.join(" ", words) : pairs(words);
        var search = new Search(query, Map.of(), Search.Order.BEST, 1, language);
        return index.search(search).hits().stream()
                .filter(hit -> Likeness.isClose(title, text(hit)))
                .map(hit ->
                        new Alike(
                                hit.reference().toString(),
                                LocalizedText.of(hit.language(), text(hit)),
                                hit.address(),
                                false))
                .toList();
    }

    private static String pairs(List<String> words) {
        return "(%1$s %2$s) | (%1$s %3$s) | (%2$s %3$s)"
                .formatted(words.get(0), words.get(1), words.get(2));
    }

    private static String text(Hit hit) {
        return hit.title().stream().map(Hit.Fragment::text).collect(Collectors.joining());
    }

    /** Its owner says that it is none of these. */
    public void different(Actor actor, Draft draft, List<Alike> from) {
        var said = new java.util.ArrayList<String>(draft.content().lines(DIFFERENT));
        from.forEach(one -> said.add(one.key()));
        drafts.edit(actor, draft.contribution().id(), content -> content.with(DIFFERENT, said));
    }
}
