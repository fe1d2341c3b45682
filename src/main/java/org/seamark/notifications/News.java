package org.seamark.notifications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;

/**
 * What has happened, as somebody is to be told of it.
 *
 * @param source what it came of: the same is told to the same person once
 * @param detail the key of a word in its sentence, or empty
 * @param address the page to look at, below the language
 */
record News(Topic topic, String source, @Nullable Reference about, String detail, String address) {

    static News of(Topic topic, UUID source, @Nullable Reference about, String address) {
        return new News(topic, topic.code() + "/" + source, about, "", address);
    }

    News saying(String key) {
        return new News(topic, source + "/" + key, about, key, address);
    }
}
