package org.seamark.operations;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a long command is, on the error stream: a bar on a terminal, elsewhere a line now and
 * then.
 */
final class Steps implements AutoCloseable {

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(5);

    private final String task;
    private final long total;
    private final @Nullable ProgressBar bar;
    private long done;
    private long said = System.nanoTime();

    /**
     * @param total of all steps; -1 where nobody knows yet
     */
    Steps(String task, long total) {
        this.task = task;
        this.total = total;
        this.bar = Terminal.isWatched() ? bar(task, total) : null;
    }

    private static ProgressBar bar(String task, long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
    }

    void stepBy(long steps) {
        done += steps;
        if (bar != null) {
            bar.stepBy(steps);
        } else if (System.nanoTime() - said > NOW_AND_THEN.toNanos()) {
            said = System.nanoTime();
            Terminal.remark(
                    total < 0
                            ? "%s: %d".formatted(task, done)
                            : "%s: %d of %d".formatted(task, done, total));
        }
    }

    /** Something to know meanwhile; below the bar, which goes on after it. */
    void remark(String line) {
        Terminal.remark(bar == null ? line : System.lineSeparator() + line);
    }

    /** So long, in seconds or, from two minutes, in minutes; never less than it is. */
    static String inWords(Duration time) {
        long seconds = Math.max(1, Math.ceilDiv(time.toMillis(), 1_000L));
        return seconds < 120
                ? seconds + (seconds == 1 ? " second" : " seconds")
                : Math.ceilDiv(seconds, 60L) + " minutes";
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
