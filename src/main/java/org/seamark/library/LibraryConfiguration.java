package org.seamark.library;

import org.seamark.database.JsonColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How resources are stored. */
@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    JsonColumn<Description> descriptions() {
        return new JsonColumn<>(Description.class);
    }
}
