package org.seamark.files.parsing;

import java.lang.management.ManagementFactory;

/** The processor time of this thread since a beginning. */
final class Cost {

    private final long began = now();

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    long millis() {
        return (now() - began) / 1_000_000;
    }
}
