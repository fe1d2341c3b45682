package org.seamark.harvest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.seamark.harvest.oai.Unanswered;
import org.seamark.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Harvests all sources at the times that an operator has set, where any were. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class HarvestClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(HarvestClock.class);
    private static final Actor SELF = new Actor.Machine("harvest");

    private final HarvestDesk harvests;
    private final Harvester harvester;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("harvest").factory());
    private Future<?> going = CompletableFuture.completedFuture(null);

    HarvestClock(
            HarvestDesk harvests,
            Harvester harvester,
            @Value("${seamark.harvest.schedule:-}") String schedule) {
        WrongSchedule.refuse(schedule);
        this.harvests = harvests;
        this.harvester = harvester;
    }

    /** A harvest may take hours, and other clocks share this thread: it has one of its own. */
    @Scheduled(cron = "${seamark.harvest.schedule:-}", zone = "UTC")
    void go() {
        if (going.isDone()) {
            going = worker.submit(this::all);
        }
    }

    /** One source that does not answer, or that another node is at, keeps no other back. */
    private void all() {
        for (var one : harvests.all(SELF)) {
            try {
                harvester.run(SELF, one.source(), (run, records) -> {});
            } catch (Unanswered | SourceRefused told) {
                LOG.info("harvest={} later", one.source().name());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.warn(
                        "harvest={} cause={}",
                        one.source().name(),
                        failed.getClass().getSimpleName(),
                        failed);
            }
        }
    }

    /** What was kept stays; the next start goes on from there. */
    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
