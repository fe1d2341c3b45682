package org.seamark.files.parsing;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import javax.imageio.ImageIO;
import org.seamark.files.extraction.Frames;
import org.seamark.files.extraction.Job;
import org.slf4j.LoggerFactory;

/** A worker: does one job after the other, as standard input brings them, and ends with it. */
public final class ParserProcess {

    private final Frames frames;
    private final SynchronousQueue<Job> jobs = new SynchronousQueue<>();
    private final Reading reading = new Reading();

    private ParserProcess(Frames frames) {
        this.frames = frames;
    }

    public static void main(String[] arguments) throws Exception {
        var frames =
                new Frames(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out));
        silence();
        ImageIO.setUseCache(false);
        new ParserProcess(frames).work();
    }

    /** Standard output is for answers; what libraries would say is heard by nobody. */
    private static void silence() {
        var nobody =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nobody);
        System.setErr(nobody);
        if (LoggerFactory.getLogger("ROOT") instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.OFF);
        }
    }

    private void work() throws Exception {
        Thread.ofPlatform().daemon().name("jobs").start(this::listen);
        while (true) {
            var job = jobs.take();
            frames.write(answer(job));
        }
    }

    /** Listens while a job is done too: a server that was killed leaves no worker behind. */
    private void listen() {
        try {
            while (true) {
                jobs.put(frames.read(Job.class));
            }
        } catch (IOException | InterruptedException | RuntimeException gone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private Object answer(Job job) {
        var file = Path.of(job.file());
        return switch (job.task()) {
            case EXTRACT -> reading.read(file, job.type());
            case PICTURE -> Pictures.of(file, job.type());
            case STRIP -> Stripping.strip(file, job.type(), Path.of(job.into()));
        };
    }
}
