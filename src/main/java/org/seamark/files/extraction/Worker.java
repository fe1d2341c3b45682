package org.seamark.files.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.FileSystemUtils;

/** A process that opens contents, one after the other, until it is worn out, lost or idle. */
final class Worker implements AutoCloseable {

    private static final int MOST_JOBS = 1_000;

    private final Process process;
    private final Path folder;
    private final Frames frames;
    private int jobs;
    private boolean lost;
    private long idleSince = System.nanoTime();

    private Worker(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.frames = new Frames(process.getInputStream(), process.getOutputStream());
    }

    static Worker start(Path parent, int megabytes) throws IOException {
        var folder = Files.createTempDirectory(parent, "worker-");
        return new Worker(WorkerCommand.in(folder, megabytes).start(), folder);
    }

    /** Its own folder, in which it may leave what it makes. */
    Path folder() {
        return folder;
    }

    <A> A ask(Job job, Class<A> answer, Duration limit) throws WorkerLost {
        var answered = new AtomicBoolean();
        var ended = new AtomicBoolean();
        var timer =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                Thread.sleep(limit);
                                if (!answered.get()) {
                                    ended.set(true);
                                    process.destroyForcibly();
                                }
                            } catch (InterruptedException inTime) {
                                Thread.currentThread().interrupt();
                            }
                        });
        try {
            jobs++;
            frames.write(job);
            return frames.read(answer);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly(); // whatever it says next is no answer to anything
            lost = true;
            throw new WorkerLost(ended.get(), e);
        } finally {
            answered.set(true);
            timer.interrupt();
            idleSince = System.nanoTime();
        }
    }

    boolean isFit() {
        return !lost && process.isAlive() && jobs < MOST_JOBS;
    }

    boolean hasBeenIdleFor(Duration time) {
        return System.nanoTime() - idleSince > time.toNanos();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
