package org.seamark.forms;

import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Publication;
import org.seamark.vocabulary.Countries;
import org.springframework.stereotype.Component;

/** Makes the form of a kind from its questions and from where its records are kept. */
@Component
public class RecordForms {

    private final PublishedFiles files;
    private final Countries countries;

    RecordForms(PublishedFiles files, Countries countries) {
        this.files = files;
        this.countries = countries;
    }

    public <D, P extends Publication<D>> ContributionForm of(
            RecordQuestions<D> questions, Holdings<D, P> records) {
        return new RecordForm<>(questions, records, files, countries::isKnown);
    }
}
