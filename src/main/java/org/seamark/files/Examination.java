package org.seamark.files;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Scans and examines one content after the other. */
@Component
class Examination {

    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);
    private static final int ATTEMPTS = 3;
    private static final Duration SCAN_AGAIN = Duration.ofMinutes(1);

    private final Examinations queue;
    private final ContentStore contents;
    private final Incoming incoming;
    private final Laboratory laboratory;
    private final ObjectProvider<MalwareScanner> scanner;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    Examination(
            Examinations queue,
            ContentStore contents,
            Incoming incoming,
            Laboratory laboratory,
            ObjectProvider<MalwareScanner> scanner,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.queue = queue;
        this.contents = contents;
        this.incoming = incoming;
        this.laboratory = laboratory;
        this.scanner = scanner;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whether there was anything to do. */
    boolean next() {
        return examineNext() || scanNext();
    }

    private boolean examineNext() {
        var taken = queue.take();
        taken.ifPresent(task -> {
            try {
                var scan = scan(task.hash());
                if (scan == Scan.INFECTED) {
                    settle(task.hash(), () -> queue.scanned(task.hash(), scan));
                } else {
                    examine(task, scan);
                }
            } catch (IOException e) {
                LOG.warn("content={} examination=later", task.hash(), e);
            }
        });
        return taken.isPresent();
    }

    private void examine(Examinations.Task task, Scan scan) throws IOException {
        var extract =
                task.attempt() > ATTEMPTS
                        ? Extract.refused(task.type(), Refusal.TOO_DEMANDING, 0)
                        : laboratory.examine(contents.file(task.hash()), task.type());
        var thumbnail = keep(extract.thumbnail());
        settle(
                task.hash(),
                () -> {
                    if (scan != Scan.NOT_SCANNED) {
                        queue.scanned(task.hash(), scan);
                    }
                    queue.examined(task.hash(), extract, thumbnail);
                });
        LOG.info(
                "content={} type={} refusal={} pages={} ms={}",
                task.hash(),
                extract.type(),
                extract.refusal(),
                extract.pages(),
                extract.processorMillis());
    }

    private @Nullable ContentHash keep(byte @Nullable [] picture) throws IOException {
        if (picture == null) {
            return null;
        }
        var hash = ContentHash.of(picture);
        contents.keep(hash, Files.write(incoming.fresh(), picture));
        return hash;
    }

    private boolean scanNext() {
        var unscanned =
                scanner.getIfAvailable() == null
                        ? Optional.<ContentHash>empty()
                        : queue.takeUnscanned();
        unscanned.ifPresent(hash -> {
            var scan = scan(hash);
            if (scan != Scan.NOT_SCANNED) {
                settle(hash, () -> queue.scanned(hash, scan));
            }
        });
        return unscanned.isPresent();
    }

    /** Writes what was found and tells it, both or neither; outside a transaction nobody hears. */
    private void settle(ContentHash hash, Runnable found) {
        transaction.executeWithoutResult(status -> {
            found.run();
            queue.filesWith(hash).forEach(file -> events.publishEvent(new FileExamined(file)));
        });
    }

    private Scan scan(ContentHash hash) {
        var available = scanner.getIfAvailable();
        if (available == null) {
            return Scan.NOT_SCANNED;
        }
        try {
            var scan = available.findsMalware(contents.file(hash)) ? Scan.INFECTED : Scan.CLEAN;
            if (scan == Scan.INFECTED) {
                LOG.warn("content={} scan=infected", hash);
            }
            return scan;
        } catch (IOException noAnswer) {
            LOG.warn("content={} scan=later cause={}", hash, noAnswer.toString());
            queue.unscanned(hash, SCAN_AGAIN);
            return Scan.NOT_SCANNED;
        }
    }
}
