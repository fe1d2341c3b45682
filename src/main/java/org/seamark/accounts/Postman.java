package org.seamark.accounts;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the letters that are due: at once, and those that could not be sent again a minute later.
 * Without a mail server they wait; only a Seamark that is being developed writes their addresses
 * into its log.
 */
@Component
public class Postman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AT_A_TIME = 20;

    private final Letters letters;
    private final LetterWording wording;
    private final Accounts accounts;
    private final Throttle throttle;
    private final TransactionTemplate transaction;
    private final Environment settings;
    private final Semaphore due = new Semaphore(1);
    private @Nullable JavaMailSenderImpl sender;
    private @Nullable Thread worker;

    Postman(
            Letters letters,
            LetterWording wording,
            Accounts accounts,
            Throttle throttle,
            TransactionTemplate transaction,
            Environment settings) {
        this.letters = letters;
        this.wording = wording;
        this.accounts = accounts;
        this.throttle = throttle;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** Whether letters get anywhere, so that it makes sense to wait for one. */
    public boolean delivers() {
        return sender != null || isDeveloped();
    }

    private boolean isDeveloped() {
        return settings.getProperty("seamark.development", Boolean.class, false);
    }

    @TransactionalEventListener
    void hurry(LetterDue event) {
        due.release();
    }

    @Override
    public synchronized void start() {
        sender = Outbox.of(settings).orElse(null);
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
            throttle.forget();
            while (delivers() && send()) {
                // more may wait
            }
        } catch (RuntimeException failed) {
            LOG.warn("letters=waiting cause={}", failed.getClass().getSimpleName());
        }
    }

    /** Some letters; answers whether all of them went. */
    private boolean send() {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    var some = letters.take(AT_A_TIME);
                    boolean all = !some.isEmpty();
                    for (var letter : some) {
                        boolean sent = send(letter);
                        letters.sent(letter, sent);
                        all &= sent;
                    }
                    return all;
                }));
    }

    private boolean send(Letter letter) {
        var account = accounts.findById(letter.account()).orElseThrow();
        var address =
                letter.kind() == Letter.Kind.CHANGE_NEW ? account.emailWanted() : account.email();
        if (address == null) {
            return true; // nobody is there any more
        }
        var mail = sender;
        if (mail == null) {
            LOG.info("letter={} link={}", letter.kind().code(), wording.link(letter, account));
            return true;
        }
        try {
            mail.send(wording.message(letter, account, address));
            return true;
        } catch (MailException failed) {
            LOG.warn(
                    "letter={} sent=false cause={}",
                    letter.id(),
                    failed.getClass().getSimpleName());
            return false;
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
