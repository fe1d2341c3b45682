package org.seamark.harvest.oai;

import java.time.Duration;

/** Hears that a repository is asked again after a while, and why. */
@FunctionalInterface
public interface Delay {

    /**
     * It begins now.
     *
     * @param trouble in words, such as “n.example.org answers with status 503”
     */
    void begins(String trouble, Duration time);
}
