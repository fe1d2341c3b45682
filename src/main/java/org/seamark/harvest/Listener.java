package org.seamark.harvest;

/** Hears how far a harvest is. */
@FunctionalInterface
public interface Listener {

    /**
     * Another piece was kept.
     *
     * @param records that it had
     */
    void kept(Run run, int records);
}
