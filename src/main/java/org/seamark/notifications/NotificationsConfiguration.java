package org.seamark.notifications;

import org.seamark.accounts.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a member was told and how they wish to be told, for them to take along. */
@Configuration(proxyBeanMethods = false)
class NotificationsConfiguration {

    @Bean
    PersonalData inboxData(JdbcClient database) {
        return PersonalData.of(
                "inbox",
                database,
                """
                select kind, about, told, read from notifications.notice
                where account = :account order by told, id
                """);
    }

    @Bean
    PersonalData wishedData(JdbcClient database) {
        return PersonalData.of(
                "notifications",
                database,
                "select kind, way from notifications.preference where account = :account order by kind");
    }
}
