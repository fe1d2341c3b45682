package org.seamark.catalogue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.seamark.vocabulary.Thesauri;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the index level with the catalogue: reads on from the number that the index has, whenever
 * something is published here and, for what other processes publish, several times a second.
 */
@Component
class IndexFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int BATCH = 2_000;
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final int BEFORE_PAGES = 4_096;

    private final Catalogue catalogue;
    private final ObjectProvider<ListingIndex> index;
    private final IndexLevel wanted;
    private final Thesauri thesauri;
    private final Duration patience;
    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch level = new CountDownLatch(1);
    private volatile boolean running;
    private @org.jspecify.annotations.Nullable Thread thread;

    /**
     * @param patience how long a start waits until the index is level
     */
    IndexFollower(
            Catalogue catalogue,
            ObjectProvider<ListingIndex> index,
            IndexLevel wanted,
            Thesauri thesauri,
            @Value("${seamark.index.patience:20s}") Duration patience) {
        this.catalogue = catalogue;
        this.index = index;
        this.wanted = wanted;
        this.thesauri = thesauri;
        this.patience = patience;
    }

    /** Only a hint, and so told without a record: what is missed is seen at the next look. */
    @EventListener
    void on(CatalogueChanged changed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            news.release();
                        }
                    });
        } else {
            news.release();
        }
    }

    /** Before the server of pages, and stopped after it. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - BEFORE_PAGES;
    }

    /** Brings the index level before the first page is served, unless that takes very long. */
    @Override
    public void start() {
        var followed = index.getIfAvailable();
        if (followed == null) {
            return;
        }
        running = true;
        catalogue.beginHandingOver();
        thread = Thread.ofPlatform().name("index-follower").start(() -> follow(followed));
        try {
            if (!level.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("index=behind number={} pages=served", followed.applied());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(ListingIndex followed) {
        var pace = new ShowingPace(System::nanoTime);
        var lull = new Lull(System::nanoTime);
        while (running) {
            try {
                followed.recover();
                followed.belongTo(catalogue.identity(), thesauri.version());
                var changes = catalogue.changesAfter(followed.taken(), BATCH);
                if (!changes.isEmpty()) {
                    followed.apply(changes);
                    lull.end();
                }
                boolean behind = changes.size() == BATCH;
                boolean anew = behind && followed.applied() < 0; // the old is more than a part
                boolean read = wanted.isRead();
                if (followed.taken() > followed.applied()
                        && !anew
                        && ((changes.isEmpty() && read)
                                || pace.allows(behind || !read, unseen(followed)))) {
                    pace.during(() -> {
                        followed.show();
                        followed.commit();
                    });
                }
                if (!behind) {
                    if (followed.taken() == followed.applied()) {
                        level.countDown();
                        if (lull.isOver()) {
                            followed.gather();
                        }
                    }
                    news.tryAcquire(wait(followed, pace).toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) { // whatever it is, it must not end here unseen
                LOG.warn("index=behind number={} retry={}", followed.applied(), RETRY, e);
                pause();
            }
        }
    }

    /** Until other processes are looked at, or until what was taken may be shown. */
    private Duration wait(ListingIndex followed, ShowingPace pace) {
        var rest = pace.rest(unseen(followed));
        return wanted.isRead() && unseen(followed) > 0 && rest.compareTo(LOOK) < 0 ? rest : LOOK;
    }

    private static long unseen(ListingIndex followed) {
        return followed.taken() - followed.applied();
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        news.release();
        var following = thread;
        if (following != null) {
            try {
                following.join(Duration.ofSeconds(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
