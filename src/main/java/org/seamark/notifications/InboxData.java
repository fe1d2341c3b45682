package org.seamark.notifications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
                .map(InboxData::words)
                .toList();
    }

    private static Map<String, String> words(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(column -> column.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, c -> c.getValue().toString()));
    }
}
