package org.seamark.files.parsing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The processor time of this whole process since a beginning: compiling and clearing up too. */
final class Cost {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long began = SYSTEM.getProcessCpuTime();

    long millis() {
        return (SYSTEM.getProcessCpuTime() - began) / 1_000_000;
    }
}
