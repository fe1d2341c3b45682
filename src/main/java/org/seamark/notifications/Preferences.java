package org.seamark.notifications;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each member wishes to be told of what. */
@Component
public class Preferences {

    private final JdbcClient database;

    Preferences(JdbcClient database) {
        this.database = database;
    }

    public Way of(UUID account, Topic topic) {
        return database.sql(
                        """
                        select way from notifications.preference
                        where account = :account and kind = :kind
                        """)
                .param("account", account)
                .param("kind", topic.code())
                .query(String.class)
                .optional()
                .map(Way::require)
                .orElse(topic.usual());
    }

    public Map<Topic, Way> of(UUID account) {
        var ways = new EnumMap<Topic, Way>(Topic.class);
        for (var topic : Topic.values()) {
            ways.put(topic, topic.usual());
        }
        database.sql("select kind, way from notifications.preference where account = ?")
                .param(account)
                .query(row -> {
                    ways.put(
                            Topic.require(Objects.requireNonNull(row.getString(1))),
                            Way.require(Objects.requireNonNull(row.getString(2))));
                });
        return ways;
    }

    @Transactional
    public void set(UUID account, Map<Topic, Way> wished) {
        wished.forEach((topic, way) ->
                database.sql(
                                """
                                insert into notifications.preference (account, kind, way)
                                values (:account, :kind, :way)
                                on conflict (account, kind) do update set way = excluded.way
                                """)
                        .param("account", account)
                        .param("kind", topic.code())
                        .param("way", way.code())
                        .update());
    }
}
