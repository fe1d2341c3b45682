package org.seamark.library;

import java.util.Map;
import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Taken;
import org.seamark.forms.Content;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents, trainings and videos that there are. */
@Component
public class Library {

    private final Holdings<Description, Resource> records;

    Library(Resources resources, Intake intake) {
        this.records = new Holdings<>(Resource.MODULE, resources, Resource::new, intake);
    }

    /** Where resources are taken in, changed and found. */
    public Holdings<Description, Resource> records() {
        return records;
    }

    /** What the form of a resource holds of a description. */
    public Content asked(Description known) {
        return ResourceContent.write(known);
    }

    /** Takes in what several sources describe, all of it or nothing. */
    @Transactional
    public Taken takeAll(Map<String, Map<String, Description>> bySource) {
        return Taken.sum(bySource, records::take);
    }

    /** What taking these in would do; nothing is changed. */
    @Transactional(readOnly = true)
    public Taken compareAll(Map<String, Map<String, Description>> bySource) {
        return Taken.sum(bySource, records::compare);
    }
}
