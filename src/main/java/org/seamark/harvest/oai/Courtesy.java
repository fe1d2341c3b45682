package org.seamark.harvest.oai;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How a repository is treated, and how much of it is borne.
 *
 * @param pause between an answer and the next request
 * @param patience for one answer
 * @param longest that a repository may make us wait until we come again
 * @param attempts at one request
 * @param largest answer that is read, unpacked
 */
public record Courtesy(
        @DefaultValue("1s") Duration pause,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("10m") Duration longest,
        @DefaultValue("4") int attempts,
        @DefaultValue("32MB") DataSize largest) {

    /** How long to wait after so many attempts in vain, where the repository does not say. */
    Duration after(int attempts) {
        var wait = pause.multipliedBy(1L << Math.min(2 * attempts, 20));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
