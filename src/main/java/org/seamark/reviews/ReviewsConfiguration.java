package org.seamark.reviews;

import org.seamark.accounts.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept about a member as a reviewer, for them to take along. */
@Configuration(proxyBeanMethods = false)
class ReviewsConfiguration {

    /** Their place on the roster, what they judged, and what they have begun to. */
    @Bean
    PersonalData reviewerData(JdbcClient database) {
        return PersonalData.of(
                "reviews",
                database,
                """
                select 'roster' as what, standing as state, applied as begun, profile as content
                from reviews.reviewer where account = :account
                union all
                select 'review', case when assessed is not null then 'given' else ending end,
                    invited,
                    coalesce(assessment,
                        case when reason <> '' then jsonb_build_object('reason', reason) end)
                from reviews.invitation where reviewer = :account
                union all
                select 'draft of a review', null, d.saved, d.content
                from reviews.draft d join reviews.invitation i on i.id = d.invitation
                where i.reviewer = :account
                order by begun
                """);
    }

    /** What the trail holds, where their invitations stand in their place. */
    @Bean
    PersonalData reviewerTrail(JdbcClient database) {
        return PersonalData.of(
                "trail-as-reviewer",
                database,
                """
                select e.number, e.at, e.action, e.reference, e.client, e.details
                from audit.entry e
                join reviews.invitation i on e.actor = 'reviewer/' || i.id
                where i.reviewer = :account
                order by e.number
                """);
    }
}
