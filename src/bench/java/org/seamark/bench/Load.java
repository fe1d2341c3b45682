package org.seamark.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Requests on so many connections, each sending its next when it has its answer. */
final class Load {

    private Load() {}

    /**
     * @param requests how many were answered
     * @param failed how many of them with another status than 200
     * @param processor processor time of the server for one request
     * @param sorted latencies in nanoseconds, the shortest first
     */
    record Measured(int requests, int failed, Duration took, Duration processor, long[] sorted) {

        double perSecond() {
            return requests / (took.toNanos() / 1e9);
        }

        /** In milliseconds. */
        double percentile(double share) {
            return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
        }
    }

    static Measured run(
            Server server, int connections, Duration duration, IntFunction<String> paths)
            throws InterruptedException {
        return run(server, connections, duration, paths, "");
    }

    /**
     * The same as somebody.
     *
     * @param headers of each request, every line with its end
     */
    static Measured run(
            Server server,
            int connections,
            Duration duration,
            IntFunction<String> paths,
            String headers)
            throws InterruptedException {
        var next = new AtomicInteger();
        var failed = new AtomicInteger();
        var processor = server.processorTime();
        var began = System.nanoTime();
        var end = began + duration.toNanos();
        var each = new ArrayList<Callable<long[]>>();
        for (int i = 0; i < connections; i++) {
            each.add(() -> one(server.port(), end, paths, headers, next, failed));
        }
        var latencies = new ArrayList<long[]>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (var done : threads.invokeAll(each)) {
                latencies.add(done.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        var sorted = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        var used = server.processorTime().minus(processor);
        return new Measured(
                sorted.length,
                failed.get(),
                took,
                used.dividedBy(Math.max(1, sorted.length)),
                sorted);
    }

    private static long[] one(
            int port,
            long end,
            IntFunction<String> paths,
            String headers,
            AtomicInteger next,
            AtomicInteger failed)
            throws IOException {
        var latencies = new long[1024];
        int count = 0;
        try (var connection = new Connection(port)) {
            while (System.nanoTime() < end) {
                var sent = System.nanoTime();
                var answer = connection.get(paths.apply(next.getAndIncrement()), headers);
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, count * 2);
                }
                latencies[count++] = System.nanoTime() - sent;
                if (answer.status() != 200) {
                    failed.incrementAndGet();
                }
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}
