package org.seamark.projects;

import org.seamark.catalogue.Starter;
import org.seamark.database.JsonColumn;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.RecordForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How projects are stored and asked for, and which ones a new Seamark has. */
@Configuration(proxyBeanMethods = false)
class ProjectsConfiguration {

    @Bean
    JsonColumn<Description> projectDescriptions() {
        return new JsonColumn<>(Description.class);
    }

    @Bean
    ContributionForm projectForm(RecordForms forms, Portfolio portfolio) {
        return forms.of(new ProjectQuestions(), portfolio.records());
    }

    @Bean
    Starter<Description> starterProjects(Portfolio portfolio) {
        return new Starter<>(
                "projects",
                Description.class,
                byKey -> portfolio.records().take(Starter.SOURCE, byKey));
    }
}
