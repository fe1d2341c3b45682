package org.seamark.calendar;

import org.seamark.catalogue.Starter;
import org.seamark.database.JsonColumn;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.RecordForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events are stored and asked for, and which ones a new Seamark has. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    JsonColumn<Description> eventDescriptions() {
        return new JsonColumn<>(Description.class);
    }

    @Bean
    ContributionForm eventForm(
            RecordForms forms, Calendar calendar, org.seamark.catalogue.Origins origins) {
        return forms.of(new EventQuestions(origins), calendar.records());
    }

    @Bean
    Starter<Description> starterEvents(Calendar calendar) {
        return new Starter<>(
                "calendar",
                Description.class,
                byKey -> calendar.records().take(Starter.SOURCE, byKey));
    }
}
