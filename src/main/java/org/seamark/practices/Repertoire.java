package org.seamark.practices;

import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Paged;
import org.springframework.stereotype.Component;

/** The practices that there are. */
@Component
public class Repertoire {

    private final Practices practices;
    private final Holdings<Description, Practice> records;

    Repertoire(Practices practices, Intake intake) {
        this.practices = practices;
        this.records =
                new Holdings<Description, Practice>(
                        Practice.MODULE, practices, Practice::new, intake);
    }

    /** Where practices are taken in, changed and found. */
    public Holdings<Description, Practice> records() {
        return records;
    }

    /** A page of all practices in the order of the rule. */
    public Paged<Practice> page(int page) {
        return Paged.of(page, practices.countPublished(), practices::inOrder);
    }

    /** The same of one type. */
    public Paged<Practice> page(int page, PracticeType type) {
        return Paged.of(
                page,
                practices.countByType(type.code()),
                (most, before) -> practices.ofType(type.code(), most, before));
    }
}
