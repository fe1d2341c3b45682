package org.seamark.library;

import org.seamark.catalogue.Starter;
import org.seamark.database.JsonColumn;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.RecordForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How resources are stored and asked for, and which ones a new Seamark has. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    JsonColumn<Description> resourceDescriptions() {
        return new JsonColumn<>(Description.class);
    }

    @Bean
    ContributionForm resourceForm(RecordForms forms, Library library) {
        return forms.of(new ResourceQuestions(), library.records());
    }

    @Bean
    Starter<Description> starterResources(Library library) {
        return new Starter<>(
                "library",
                Description.class,
                byKey -> library.records().take(Starter.SOURCE, byKey));
    }
}
