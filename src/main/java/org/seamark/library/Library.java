package org.seamark.library;

import java.util.Map;
import java.util.UUID;
import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Making;
import org.seamark.catalogue.Provenance;
import org.seamark.catalogue.Taken;
import org.seamark.forms.Content;
import org.seamark.forms.PublishedFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents, trainings and videos that there are. */
@Component
public class Library {

    private final Holdings<Description, Resource> records;
    private final PublishedFiles files;

    Library(Resources resources, Intake intake, PublishedFiles files) {
        this.records = new Holdings<>(Resource.MODULE, resources, Resource::new, intake);
        this.files = files;
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

    /** The same from tables, in which no files can be: those that a record has stay with it. */
    @Transactional
    public Taken takeRows(Map<String, Map<String, Description>> bySource) {
        return Taken.sum(
                bySource,
                (source, rows) -> records.take(source, rows, new FromTable(), files::text));
    }

    /** What taking these rows in would do; nothing is changed. */
    @Transactional(readOnly = true)
    public Taken compareRows(Map<String, Map<String, Description>> bySource) {
        return Taken.sum(
                bySource, (source, rows) -> records.compare(source, rows, new FromTable()));
    }

    private static final class FromTable implements Making<Description, Resource> {

        @Override
        public Resource make(UUID id, int version, Provenance provenance, Description said) {
            return new Resource(id, version, provenance, said);
        }

        @Override
        public Description completed(Resource before, Description said) {
            var files = before.files();
            return files.isEmpty() ? said : said.with(files);
        }
    }
}
