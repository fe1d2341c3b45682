package org.seamark.files.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import org.seamark.files.Extract;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileType;
import org.seamark.files.Incoming;
import org.seamark.files.Laboratory;
import org.seamark.files.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A few workers, started when they are needed, ended when they are not. */
@Component
class ProcessLaboratory implements Laboratory, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessLaboratory.class);
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final Incoming incoming;
    private final WorkerLimits limits;
    private final Semaphore places;
    private final LinkedBlockingDeque<Worker> idle = new LinkedBlockingDeque<>();
    private final Set<Worker> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    ProcessLaboratory(Incoming incoming, WorkerLimits limits) {
        this.incoming = incoming;
        this.limits = limits;
        this.places = new Semaphore(limits.workers());
    }

    /**
     * A worker that is lost may have been worn out by what came before, so that a new one tries
     * again; one that was too slow was slow by itself.
     */
    @Override
    public Extract examine(Path content, FileType supposed) {
        var job = Job.reading(Job.Task.EXTRACT, content, supposed);
        Extract extract;
        try {
            extract = ask(job, Extract.class, limits.time());
        } catch (WorkerLost lost) {
            if (lost.wasTooSlow()) {
                return Extract.refused(supposed, Refusal.TOO_SLOW, limits.time().toMillis());
            }
            try {
                extract = askNew(job, Extract.class, limits.time());
            } catch (WorkerLost again) {
                return Extract.refused(
                        supposed,
                        again.wasTooSlow() ? Refusal.TOO_SLOW : Refusal.TOO_DEMANDING,
                        limits.time().toMillis());
            }
        }
        return extract.refusal() == null ? withPicture(extract, content) : extract;
    }

    /** A file whose picture cannot be had is none the worse. */
    private Extract withPicture(Extract extract, Path content) {
        if (extract.type() != FileType.PDF && !extract.type().isImage()) {
            return extract;
        }
        try {
            var picture =
                    ask(
                            Job.reading(Job.Task.PICTURE, content, extract.type()),
                            Picture.class,
                            limits.pictureTime());
            return picture.bytes().length == 0 || picture.bytes().length > limits.pictureBytes()
                    ? extract
                    : extract.with(picture.bytes(), picture.processorMillis());
        } catch (WorkerLost lost) {
            LOG.info("content={} picture=none cause={}", content.getFileName(), lost.getMessage());
            return extract;
        }
    }

    @Override
    public void strip(Path content, FileType type, FileName name, Path copy) {
        try {
            var job = new Job(Job.Task.STRIP, content.toString(), type, copy.toString());
            var stripped = ask(job, Stripped.class, limits.time());
            if (stripped.refusal() != null) {
                throw new FileRefused(stripped.refusal(), name);
            }
        } catch (WorkerLost lost) {
            throw new FileRefused(
                    lost.wasTooSlow() ? Refusal.TOO_SLOW : Refusal.TOO_DEMANDING, name);
        }
    }

    private <A> A ask(Job job, Class<A> answer, Duration limit) throws WorkerLost {
        return ask(job, answer, limit, false);
    }

    private <A> A askNew(Job job, Class<A> answer, Duration limit) throws WorkerLost {
        return ask(job, answer, limit, true);
    }

    private <A> A ask(Job job, Class<A> answer, Duration limit, boolean onlyNew) throws WorkerLost {
        places.acquireUninterruptibly();
        Worker worker = null;
        try {
            worker = worker(onlyNew);
            busy.add(worker);
            return worker.ask(job, answer, limit);
        } catch (WorkerLost lost) {
            if (closed) {
                throw new IllegalStateException("closed in the middle of " + job.task(), lost);
            }
            throw lost;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (worker != null) {
                busy.remove(worker);
                giveBack(worker);
            }
            places.release();
        }
    }

    private Worker worker(boolean onlyNew) throws IOException {
        var found = onlyNew ? null : idle.pollFirst();
        if (found != null && found.isFit()) {
            return found;
        }
        if (found != null) {
            found.close();
        }
        if (closed) {
            throw new IOException("the laboratory is closed");
        }
        return Worker.start(incoming.resolve(""), limits.megabytes());
    }

    private void giveBack(Worker worker) {
        if (closed || !worker.isFit()) {
            worker.close();
        } else {
            idle.addFirst(worker);
        }
    }

    @Override
    public void tidy() {
        end(IDLE);
    }

    @Override
    public void destroy() {
        closed = true;
        busy.forEach(Worker::close);
        end(Duration.ZERO);
    }

    private void end(Duration idleFor) {
        var found = new ArrayList<>(idle);
        for (var worker : found) {
            if (worker.hasBeenIdleFor(idleFor) && idle.remove(worker)) {
                worker.close();
            }
        }
    }
}
