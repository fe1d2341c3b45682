package org.seamark.notifications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a member wishes to be told, for them to take along. */
@Component
class WishedData implements PersonalData {

    private final JdbcClient database;

    WishedData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String part() {
        return "notifications";
    }

    @Override
    public List<Map<String, String>> of(UUID account) {
        return database
                .sql(
                        "select kind, way from notifications.preference where account = ? order by kind")
                .param(account)
                .query()
                .listOfRows()
                .stream()
                .map(PersonalData::words)
                .toList();
    }
}
