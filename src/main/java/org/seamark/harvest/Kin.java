package org.seamark.harvest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.Origins;
import org.seamark.contributions.Arrivals;
import org.seamark.contributions.Contribution;
import org.seamark.contributions.Resemblance;
import org.seamark.contributions.Stage;
import org.seamark.forms.Content;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;

/** Finds what is the same as something new, or may be, among what is published and what waits. */
@Component
class Kin {

    private static final int MOST = 5;

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
        var alike = new LinkedHashMap<String, Resemblance>();
        var same = Optional.<String>empty();
        for (var print : Print.of(Essence.of(content))) {
            for (var match : prints.matching(print)) {
                boolean counts = match.same() || match.work() || print.isNear(match.signature());
                if (counts && !alike.containsKey(match.subject())) {
                    var known = resemblance(match);
                    known.ifPresent(one -> alike.put(match.subject(), one));
                    if (match.same() && same.isEmpty()) {
                        same = known.map(Resemblance::path);
                    }
                }
            }
        }
        return new Found(same, alike.values().stream().limit(MOST).toList());
    }

    void remember(UUID contribution, Content content) {
        prints.keep(Map.of("contributions/" + contribution, Print.of(Essence.of(content))));
    }

    private Optional<Resemblance> resemblance(Prints.Match match) {
        var subject = Reference.parse(match.subject());
        boolean near = !match.same() && !match.work();
        if (subject.module().equals("contributions")) {
            return arrivals.find(subject.id())
                    .filter(Kin::isWaiting)
                    .flatMap(one ->
                            named(
                                    Content.parse(one.content()).texts("title"),
                                    "desk/contributions/" + one.id(),
                                    near));
        }
        return origins.find(List.of(subject)).stream()
                .findFirst()
                .flatMap(one -> named(one.title(), "desk/records/" + one.code(), near));
    }

    /** What is published is known by its record; what was refused is nothing to compare with. */
    private static boolean isWaiting(Contribution one) {
        return one.stage().isOnTheDesk() || one.stage() == Stage.INFORMATION_REQUESTED;
    }

    private static Optional<Resemblance> named(LocalizedText title, String path, boolean near) {
        return title.best(Language.EN)
                .map(best -> new Resemblance(best.text(), best.language().code(), path, near));
    }
}
