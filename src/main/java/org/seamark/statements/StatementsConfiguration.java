package org.seamark.statements;

import org.seamark.catalogue.Starter;
import org.seamark.database.JsonColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How statements are stored, and which ones a new Seamark has. */
@Configuration(proxyBeanMethods = false)
class StatementsConfiguration {

    @Bean
    JsonColumn<Description> statementDescriptions() {
        return new JsonColumn<>(Description.class);
    }

    @Bean
    Starter<Description> starterStatements(Pressroom pressroom) {
        return new Starter<>(
                "statements", Description.class, byKey -> pressroom.take(Starter.SOURCE, byKey));
    }
}
