package org.seamark.carriage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Moves;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.StarterMarks;
import org.seamark.files.FileStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Packs the whole catalogue into a bag, as it is at one moment. */
@Component
public class Packing {

    private static final int STEP = 500;
    private static final String LINES = "application/jsonl";

    private final Stacks stacks;
    private final Moves moves;
    private final StarterMarks starters;
    private final FileStore files;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate moment;

    Packing(
            Stacks stacks,
            Moves moves,
            StarterMarks starters,
            FileStore files,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.stacks = stacks;
        this.moves = moves;
        this.starters = starters;
        this.files = files;
        this.json = json;
        this.clock = clock;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What was packed. */
    public record Packed(long records, long files) {}

    /** How many records there are to pack. */
    public long size() {
        return stacks.all().stream().mapToLong(shelf -> shelf.records().size()).sum();
    }

    /**
     * Packs it.
     *
     * @param target a folder to be made, or an archive where {@code zipped}
     * @param name of the folder in an archive
     * @param done hears of records that are packed
     */
    public Packed pack(Path target, boolean zipped, String name, String software, LongConsumer done)
            throws IOException {
        try (var place = BagPlace.create(target, zipped, name)) {
            var packed =
                    moment.execute(status -> {
                        try {
                            return new Load(new BagWriter(place.root()), done).pack(software);
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    });
            return java.util.Objects.requireNonNull(packed);
        }
    }

    /** One bag in the making. */
    private final class Load {

        private final BagWriter bag;
        private final LongConsumer done;
        private final Crate crate = new Crate();
        private final Map<UUID, List<String>> holders = new TreeMap<>();
        private long records;
        private Instant changed = Instant.EPOCH;

        Load(BagWriter bag, LongConsumer done) {
            this.bag = bag;
            this.done = done;
        }

        Packed pack(String software) throws IOException {
            for (var shelf : stacks.all()) {
                put(shelf.file(), "Records: " + shelf.name(), out -> write(shelf, out));
            }
            put(
                    Contents.MOVES,
                    "Addresses that lead to other records",
                    out -> moves.all().forEach(move -> line(out, move)));
            var carried = files();
            put(
                    Contents.FILES,
                    "Files of the records",
                    out -> carried.forEach(file -> line(out, file)));
            for (var file : carried) {
                var stored = files.find(file.id()).orElseThrow();
                bag.put(
                        file.path(),
                        out -> {
                            try (var content = files.content(stored).getInputStream()) {
                                content.transferTo(out);
                            }
                        });
                crate.add(file.path(), file.name(), file.type(), file.bytes());
            }
            text(Contents.FILE, new Contents(Contents.FORMAT, starters.all(), records));
            text(Crate.FILE, crate.describe(changed));
            bag.close(software, LocalDate.now(clock));
            return new Packed(records, carried.size());
        }

        private void put(String name, String title, BagWriter.Content content) throws IOException {
            crate.add(name, title, LINES, bag.put(name, content));
        }

        private void text(String name, Object value) throws IOException {
            bag.put(
                    name,
                    out ->
                            out.write(
                                    json.writerWithDefaultPrettyPrinter()
                                            .writeValueAsBytes(value)));
        }

        private void write(Shelf<?, ?> shelf, OutputStream out) {
            var after = new UUID(0, 0);
            for (var some = shelf.records().everyAfter(after, STEP);
                    !some.isEmpty();
                    some = shelf.records().everyAfter(after, STEP)) {
                some.forEach(record -> write(record, out));
                done.accept(some.size());
                after = some.getLast().id();
            }
        }

        private void write(Publication<?> record, OutputStream out) {
            line(out, Carried.of(record, json));
            records++;
            changed = record.changed().isAfter(changed) ? record.changed() : changed;
            for (AttachedFile file : record.files()) {
                holders.computeIfAbsent(file.id(), id -> new ArrayList<>())
                        .add(record.reference().toString());
            }
        }

        /** Those that are there; a record may name one that was removed. */
        private List<CarriedFile> files() {
            var carried = new ArrayList<CarriedFile>();
            holders.forEach((id, of) ->
                    files.find(id)
                            .ifPresent(file ->
                                    carried.add(
                                            new CarriedFile(
                                                    id,
                                                    file.name().text(),
                                                    file.type().mediaType(),
                                                    file.bytes(),
                                                    of))));
            return carried;
        }

        private void line(OutputStream out, Object value) {
            try {
                out.write((json.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
