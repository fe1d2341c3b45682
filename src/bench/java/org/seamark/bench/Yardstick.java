package org.seamark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What bare Lucene needs for a search, under the same load as the server: a processor that shares
 * its caches with another busy one is slower than one alone.
 */
record Yardstick(Search search, int queries) {

    interface Search {

        /** Searches, and tells how many documents were found. */
        long run(int number) throws IOException;
    }

    /** Searches until it no longer gets faster, and says what it finds. */
    void warmUp() throws IOException {
        long found = 0;
        for (int i = 0; i < 2 * queries; i++) {
            found += search.run(i);
        }
        System.out.printf("bare Lucene found %,d on average%n", found / (2L * queries));
    }

    /** Processor time of one search, where as many are searching as can at once. */
    Duration measure(int connections) throws InterruptedException {
        int threads = Math.min(connections, Runtime.getRuntime().availableProcessors());
        var next = new AtomicInteger();
        var each = new ArrayList<Callable<Long>>();
        for (int i = 0; i < threads; i++) {
            each.add(() -> one(next));
        }
        long used = 0;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(each)) {
                used += done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return Duration.ofNanos(used / queries);
    }

    private long one(AtomicInteger next) throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        for (int number = next.getAndIncrement(); number < queries; ) {
            search.run(number);
            number = next.getAndIncrement();
        }
        return clock.getCurrentThreadCpuTime() - began;
    }
}
