package org.seamark.contributions.web;

import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.Draft;
import org.seamark.files.FileStore;
import org.seamark.forms.Content;
import org.seamark.forms.Section;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Countries;
import org.springframework.stereotype.Component;

/** Makes the page of a section. */
@Component
class SectionPages {

    private final AttachedFiles files;
    private final FileStore store;
    private final Countries countries;

    SectionPages(AttachedFiles files, FileStore store, Countries countries) {
        this.files = files;
        this.store = store;
        this.countries = countries;
    }

    /**
     * @param shown what is saved or, in a conflict, what was typed
     */
    SectionPage of(
            Language language,
            Actor member,
            Draft draft,
            Section section,
            Content shown,
            boolean conflict) {
        return new SectionPage(
                draft,
                section,
                shown,
                conflict,
                files.of(member, draft),
                countries.offered(language),
                store.largest(),
                null,
                false);
    }
}
