package org.seamark.harvest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seamark.catalogue.Origins;
import org.seamark.contributions.Arrivals;
import org.seamark.contributions.Resemblance;
import org.seamark.forms.Content;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;

/** Finds what is the same as something new, or may be, among what is published and what waits. */
@Component
class Kin {

    private static final int MOST = 5;
    private static final String DESK = "contributions";

    private final Prints prints;
    private final Origins origins;
    private final Arrivals arrivals;

    Kin(Prints prints, Origins origins, Arrivals arrivals) {
        this.prints = prints;
        this.origins = origins;
        this.arrivals = arrivals;
    }

    /**
     * What was found.
     *
     * @param same the path of what has the same DOI or symbol
     * @param alike what may be the same
     */
    record Found(Optional<String> same, List<Resemblance> alike) {}

    Found of(Content content) {
        var matches = matches(content);
        var here = here(matches);
        var same = Optional.<String>empty();
        var alike = new ArrayList<Resemblance>();
        for (var match : matches) {
            var one = here.get(match.subject());
            if (one != null) {
                one.as(match).ifPresent(alike::add);
                same = match.same() && same.isEmpty() ? Optional.of(one.path()) : same;
            }
        }
        return new Found(same, alike.stream().limit(MOST).toList());
    }

    void remember(UUID contribution, Content content) {
        prints.keep(Map.of(DESK + "/" + contribution, Print.of(Essence.of(content))));
    }

    /** What has enough in common with it in any language, the same first. */
    private Collection<Prints.Match> matches(Content content) {
        var bySubject = new LinkedHashMap<String, Prints.Match>();
        for (var print : Print.of(Essence.of(content))) {
            for (var match : prints.matching(print)) {
                if (match.same() || match.work() || print.isNear(match.signature())) {
                    bySubject.putIfAbsent(match.subject(), match);
                }
            }
        }
        return bySubject.values();
    }

    /**
     * What of these is published or waits, all read at once; what was refused is nothing to compare
     * with.
     */
    private Map<String, Here> here(Collection<Prints.Match> matches) {
        var subjects =
                matches.stream()
                        .map(match -> Reference.parse(match.subject()))
                        .collect(Collectors.groupingBy(subject -> subject.module().equals(DESK)));
        var waiting = subjects.getOrDefault(true, List.of()).stream().map(Reference::id).toList();
        var here = new HashMap<String, Here>();
        for (var one : arrivals.waiting(waiting)) {
            var id = one.place().id();
            here.put(
                    DESK + "/" + id,
                    new Here(one.content().texts("title"), "desk/contributions/" + id));
        }
        for (var one : origins.find(subjects.getOrDefault(false, List.of()))) {
            here.put(
                    one.reference().toString(),
                    new Here(one.title(), "desk/records/" + one.code()));
        }
        return here;
    }

    /** Something that is here, as editors find it. */
    private record Here(LocalizedText title, String path) {

        Optional<Resemblance> as(Prints.Match match) {
            boolean near = !match.same() && !match.work();
            return title.best(Language.EN)
                    .map(best -> new Resemblance(best.text(), best.language().code(), path, near));
        }
    }
}
