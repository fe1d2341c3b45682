package org.seamark.practices;

import org.seamark.database.JsonColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How practices are stored. */
@Configuration(proxyBeanMethods = false)
class PracticesConfiguration {

    @Bean
    JsonColumn<Description> practiceDescriptions() {
        return new JsonColumn<>(Description.class);
    }
}
