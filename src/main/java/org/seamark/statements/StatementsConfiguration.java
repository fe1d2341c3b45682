package org.seamark.statements;

import org.seamark.catalogue.Starter;
import org.seamark.database.JsonColumn;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.RecordForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How statements are stored and asked for, and which ones a new Seamark has. */
@Configuration(proxyBeanMethods = false)
class StatementsConfiguration {

    @Bean
    JsonColumn<Description> statementDescriptions() {
        return new JsonColumn<>(Description.class);
    }

    @Bean
    ContributionForm statementForm(RecordForms forms, Pressroom pressroom) {
        return forms.of(new StatementQuestions(), pressroom.records());
    }

    @Bean
    Starter<Description> starterStatements(Pressroom pressroom) {
        return new Starter<>(
                "statements",
                Description.class,
                byKey -> pressroom.records().take(Starter.SOURCE, byKey));
    }
}
