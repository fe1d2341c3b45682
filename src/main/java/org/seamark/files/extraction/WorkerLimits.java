package org.seamark.files.extraction;

import java.time.Duration;

/**
 * What a worker may take.
 *
 * @param workers how many there are at most
 * @param time for one content
 * @param megabytes of heap
 */
record WorkerLimits(int workers, Duration time, int megabytes) {

    Duration pictureTime() {
        return time.dividedBy(3);
    }

    int pictureBytes() {
        return 1 << 20;
    }
}
