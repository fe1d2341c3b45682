package org.seamark.practices;

import org.seamark.database.JsonColumn;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.RecordForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How practices are stored and asked for. */
@Configuration(proxyBeanMethods = false)
class PracticesConfiguration {

    @Bean
    JsonColumn<Description> practiceDescriptions() {
        return new JsonColumn<>(Description.class);
    }

    @Bean
    ContributionForm practiceForm(RecordForms forms, Repertoire repertoire) {
        return forms.of(new PracticeQuestions(), repertoire.records());
    }
}
