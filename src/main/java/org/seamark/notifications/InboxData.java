package org.seamark.notifications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the inbox keeps about a member. */
@Component
class InboxData implements PersonalData {

    private final JdbcClient database;

    InboxData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String part() {
        return "inbox";
    }

    @Override
    public List<Map<String, String>> of(UUID account) {
        return database
                .sql(
                        """
                        select kind, about, told::text, read::text from notifications.notice
                        where account = ? order by told, id
                        """)
                .param(account)
                .query()
                .listOfRows()
                .stream()
                .map(PersonalData::words)
                .toList();
    }
}
