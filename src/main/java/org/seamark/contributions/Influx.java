package org.seamark.contributions;

import java.util.List;

/** How much of what waits came from where. */
public record Influx(List<Share> channels, List<Share> repositories) {

    /** Beyond so many nobody counts: it would take longer than the queue itself. */
    public static final int MOST = 1_000;

    /**
     * What came by one channel, or from one repository.
     *
     * @param name the code of the channel, or what the repository calls itself
     * @param waiting one more than {@link #MOST} where there are more
     */
    public record Share(String name, int waiting) {

        public boolean isMore() {
            return waiting > MOST;
        }
    }

    public Influx {
        channels = List.copyOf(channels);
        repositories = List.copyOf(repositories);
    }
}
