package org.seamark.reviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the trail holds of a member as a reviewer, where their invitations stand in their place. */
@Component
class ReviewerTrail implements PersonalData {

    private final JdbcClient database;

    ReviewerTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String part() {
        return "trail-as-reviewer";
    }

    @Override
    public List<Map<String, String>> of(UUID account) {
        return database
                .sql(
                        """
                        select e.number, e.at, e.action, e.reference, e.client, e.details
                        from audit.entry e
                        join reviews.invitation i on e.actor = 'reviewer/' || i.id
                        where i.reviewer = :account
                        order by e.number
                        """)
                .param("account", account)
                .query()
                .listOfRows()
                .stream()
                .map(PersonalData::words)
                .toList();
    }
}
