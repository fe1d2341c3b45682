package org.seamark.calendar;

import org.seamark.catalogue.Starter;
import org.seamark.database.JsonColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events are stored, and which ones a new Seamark has. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    JsonColumn<Description> eventDescriptions() {
        return new JsonColumn<>(Description.class);
    }

    @Bean
    Starter<Description> starterEvents(Calendar calendar) {
        return new Starter<>(
                "calendar", Description.class, byKey -> calendar.take(Starter.SOURCE, byKey));
    }
}
