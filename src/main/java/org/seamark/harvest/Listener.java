package org.seamark.harvest;

import java.time.Duration;

/** Hears how far a harvest is. */
@FunctionalInterface
public interface Listener {

    /**
     * Another piece was kept.
     *
     * @param records that it had
     */
    void kept(Run run, int records);

    /**
     * The source is asked again after a while.
     *
     * @param trouble why, in words
     */
    default void waits(String trouble, Duration time) {}
}
