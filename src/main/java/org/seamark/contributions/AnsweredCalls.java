package org.seamark.contributions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seamark.calls.CallAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many contributions that were handed in answer a call. */
@Component
class AnsweredCalls implements CallAnswers {

    private final JdbcClient database;

    AnsweredCalls(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Integer> to(Collection<UUID> calls) {
        var answers = new HashMap<UUID, Integer>();
        database.sql(
                        """
                        select call, count(*) from contributions.contribution
                        where call = any(?) and revision > 0 group by call
                        """)
                .param(calls.toArray(UUID[]::new))
                .query(row -> {
                    answers.put(
                            Objects.requireNonNull(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return answers;
    }
}
