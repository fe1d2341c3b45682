package org.seamark.notifications;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Mail;
import org.seamark.accounts.PostOffice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries the letters of the outbox: at once, and those that could not be sent again later. Each is
 * recorded as sent after the mail server has taken it, so that it goes at least once. Without a
 * mail server they wait; only a Seamark that is being developed writes them into its log.
 */
@Component
class Postman implements SmartLifecycle, PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Composer composer;
    private final Environment settings;
    private final Semaphore due = new Semaphore(1);
    private @Nullable MailServer server;
    private @Nullable Thread worker;

    Postman(Outbox outbox, Composer composer, Environment settings) {
        this.outbox = outbox;
        this.composer = composer;
        this.settings = settings;
    }

    @Override
    public boolean delivers() {
        return server != null || isDeveloped();
    }

    private boolean isDeveloped() {
        return settings.getProperty("seamark.development", Boolean.class, false);
    }

    @TransactionalEventListener
    void hurry(Outbox.Waiting event) {
        due.release();
    }

    @Override
    public synchronized void start() {
        server = MailServer.of(settings).orElse(null);
        worker = Thread.ofPlatform().daemon().name("postman").start(this::work);
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (due.tryAcquire(PAUSE.toSeconds(), TimeUnit.SECONDS)) {
                    due.drainPermits();
                }
                round();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            while (delivers() && next() && !Thread.currentThread().isInterrupted()) {
                // more may be due
            }
        } catch (RuntimeException failed) {
            LOG.warn("letters=waiting cause={}", failed.getClass().getSimpleName());
        }
    }

    private boolean next() {
        var letter = outbox.take();
        letter.ifPresent(this::carry);
        return letter.isPresent();
    }

    private void carry(Outbox.Outgoing letter) {
        try {
            var mail = composer.compose(letter);
            if (mail.isEmpty()) {
                outbox.needless(letter);
                return;
            }
            send(letter, mail.get());
            outbox.sent(letter);
        } catch (RuntimeException failed) {
            boolean refused = Refusal.isOfReceiver(failed);
            outbox.failed(letter, failed.getClass().getSimpleName(), refused);
            LOG.warn(
                    "letter={} sent=false attempt={} refused={} cause={}",
                    letter.id(),
                    letter.attempts(),
                    refused,
                    failed.getClass().getSimpleName());
        }
    }

    private void send(Outbox.Outgoing letter, Mail mail) {
        var known = server;
        if (known == null) {
            LOG.info("letter={} text={}", letter.source(), mail.text());
        } else {
            known.send(letter.id(), mail);
        }
    }

    @Override
    public synchronized void stop() {
        if (worker != null) {
            worker.interrupt();
            worker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
