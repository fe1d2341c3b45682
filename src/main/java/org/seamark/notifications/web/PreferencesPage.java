package org.seamark.notifications.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.seamark.notifications.Topic;
import org.seamark.notifications.Way;

/** How somebody wishes to be told of what concerns them. */
public record PreferencesPage(List<Topic> topics, Map<Topic, Way> ways, boolean saved) {

    public Way way(Topic topic) {
        return Objects.requireNonNullElse(ways.get(topic), topic.usual());
    }
}
