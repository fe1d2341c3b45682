package org.seamark.files;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Examines what waits, behind the requests: at once what comes in here, soon what other processes
 * take in. Only where pages are served; commands leave it to the server.
 */
@Component
@ConditionalOnWebApplication
class Examiner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final ObjectProvider<Examination> examination;
    private final ObjectProvider<Laboratory> laboratory;
    private final ObjectProvider<Janitor> janitor;
    private final int threads;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> working = new ArrayList<>();
    private volatile boolean running;

    Examiner(
            ObjectProvider<Examination> examination,
            ObjectProvider<Laboratory> laboratory,
            ObjectProvider<Janitor> janitor,
            @Value("${seamark.files.workers:1}") int threads) {
        this.examination = examination;
        this.laboratory = laboratory;
        this.janitor = janitor;
        this.threads = threads;
    }

    /** Something has come in. */
    void wake() {
        news.release();
    }

    @Override
    public void start() {
        running = true;
        for (int i = 1; i <= threads; i++) {
            working.add(Thread.ofPlatform().name("examiner-" + i).start(this::work));
        }
    }

    /** Waits first: the pages of a server that has just started come before. */
    private void work() {
        while (running) {
            try {
                if (!news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    laboratory.getObject().tidy();
                    janitor.getObject().cleanNowAndThen();
                }
                boolean found = true;
                while (running && found) {
                    found = examination.getObject().next();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) { // whatever it is, it must not end here unseen
                if (running) {
                    LOG.warn("examiner=interrupted retry={}", RETRY, e);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** What is being examined is left to the next start. */
    @Override
    public void stop() {
        running = false;
        working.forEach(Thread::interrupt);
        for (var thread : working) {
            try {
                thread.join(FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        working.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
