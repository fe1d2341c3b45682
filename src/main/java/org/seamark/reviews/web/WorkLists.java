package org.seamark.reviews.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.seamark.kernel.Reference;
import org.seamark.reviews.Works;
import org.springframework.stereotype.Component;

/** Makes the lists of what is reviewed, page by page. */
@Component
class WorkLists {

    private static final int ON_A_PAGE = 25;
    private static final int LAST_PAGE = 1_000;

    private final Works works;
    private final Clock clock;

    WorkLists(Works works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    /** How so many of a list are found, from one of them on. */
    @FunctionalInterface
    interface Finding<T> {
        List<T> find(int most, long from);
    }

    <T> WorkList<T> page(int asked, Finding<T> finding, Function<T, Reference> work) {
        int page = Math.clamp(asked, 1, LAST_PAGE);
        var found = finding.find(ON_A_PAGE + 1, (page - 1L) * ON_A_PAGE);
        var covers = works.covers(found.stream().map(work).toList());
        var lines =
                found.stream()
                        .limit(ON_A_PAGE)
                        .map(one -> new WorkList.Line<>(one, covers.get(work.apply(one))))
                        .toList();
        int next = found.size() > ON_A_PAGE ? page + 1 : 0;
        return new WorkList<>(lines, page, next, clock.instant());
    }
}
