package org.seamark.reviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept about a member as a reviewer: their place on the roster and what they judged. */
@Component
class ReviewerData implements PersonalData {

    private final JdbcClient database;

    ReviewerData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String part() {
        return "reviews";
    }

    @Override
    public List<Map<String, String>> of(UUID account) {
        return database
                .sql(
                        """
                        select 'roster' as what, standing as state, applied::text as begun,
                            profile::text as content
                        from reviews.reviewer where account = :account
                        union all
                        select 'review', case when assessed is not null then 'given' else ending end,
                            invited::text, assessment::text
                        from reviews.invitation where reviewer = :account
                        order by begun
                        """)
                .param("account", account)
                .query()
                .listOfRows()
                .stream()
                .map(PersonalData::words)
                .toList();
    }
}
