package org.seamark.harvest.oai;

import java.time.Duration;

/** How time is let pass. */
@FunctionalInterface
public interface Rest {

    void take(Duration time) throws InterruptedException;
}
