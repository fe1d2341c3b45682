package org.seamark.carriage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.seamark.carriage.saf.Item;
import org.seamark.carriage.saf.ItemReader;
import org.seamark.carriage.saf.UnreadableItem;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Taken;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileStore;
import org.seamark.files.StoredFile;
import org.seamark.library.Description;
import org.seamark.library.Library;
import org.seamark.library.load.RecordMapping;
import org.seamark.library.load.Remark;
import org.seamark.library.load.Tally;
import org.seamark.vocabulary.Countries;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the items of an archive of DSpace into the library, with their files. An item is known by
 * its handle, a file by what is in it: the same archive again changes nothing.
 */
@Component
public class SafImport {

    private static final String SOURCE = "dspace";
    private static final Pattern NAME = Pattern.compile("|[a-z0-9][a-z0-9-]{0,39}");

    private final Library library;
    private final Countries countries;
    private final FileStore files;
    private final CarriedFiles carried;
    private final Relisting relisting;
    private final TransactionOperations transaction;

    SafImport(
            Library library,
            Countries countries,
            FileStore files,
            CarriedFiles carried,
            Relisting relisting,
            TransactionOperations transaction) {
        this.library = library;
        this.countries = countries;
        this.files = files;
        this.carried = carried;
        this.relisting = relisting;
        this.transaction = transaction;
    }

    /** Hears how far it is, and what there is to say. */
    public interface Listener {
        void begins(long items);

        void done();

        void rejected(Remark rejection);

        void remarked(Remark remark);
    }

    /**
     * Imports an archive.
     *
     * @param path a folder, or a zip archive
     * @param name of where it comes from, by which its items are told from those of other archives;
     *     empty where all have handles that mean the same everywhere
     * @param forReal or only compared with what is there
     * @throws BagRefused where there is no archive, or the name is none
     */
    public Tally run(
            Path path, String name, RecordMapping mapping, boolean forReal, Listener listener)
            throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new BagRefused(
                    "The name of a source is made of small letters, digits and hyphens: " + name);
        }
        try (var place = BagPlace.open(path)) {
            var folders = folders(place.root());
            if (folders.isEmpty()) {
                throw new BagRefused(path + " holds no folder with a dublin_core.xml.");
            }
            listener.begins(folders.size());
            var taking = new Taking(name, mapping.reading(countries), forReal, listener);
            for (int i = 0; i < folders.size(); i++) {
                taking.take(i + 1, folders.get(i));
                listener.done();
            }
            return taking.tally();
        }
    }

    private static List<Path> folders(Path root) throws IOException {
        try (var found = Files.list(root)) {
            return found.filter(Files::isDirectory)
                    .filter(folder -> Files.exists(folder.resolve("dublin_core.xml")))
                    .sorted()
                    .toList();
        }
    }

    /** The items of one archive on their way in. */
    private final class Taking {

        private final String name;
        private final RecordMapping.Reading mapping;
        private final boolean forReal;
        private final Listener listener;
        private Taken taken = Taken.NOTHING;
        private long rejected;

        Taking(String name, RecordMapping.Reading mapping, boolean forReal, Listener listener) {
            this.name = name;
            this.mapping = mapping;
            this.forReal = forReal;
            this.listener = listener;
        }

        Tally tally() {
            return new Tally(
                    taken.added(), taken.changed(), taken.unchanged(), rejected, taken.kept());
        }

        void take(long number, Path folder) throws IOException {
            try {
                var item = ItemReader.read(folder);
                if (name.isEmpty() && !item.isKnown()) {
                    throw new RejectedItem(
                            item.key(),
                            "it has no handle of its own: say with --source where the archive comes from");
                }
                Consumer<String> remarks =
                        said -> listener.remarked(new Remark(number, "", item.key(), said));
                item.remarks().forEach(remarks);
                var read = mapping.of(item.fields());
                read.remarks().forEach(remarks);
                var description = read.description();
                if (description == null) {
                    throw new RejectedItem(item.key(), "it has no title");
                }
                taken = taken.plus(keep(item, description, remarks));
            } catch (UnreadableItem unreadable) {
                reject(number, folder.getFileName().toString(), unreadable.getMessage());
            } catch (RejectedItem wrong) {
                reject(number, wrong.key, wrong.getMessage());
            } catch (DataIntegrityViolationException refused) {
                reject(number, folder.getFileName().toString(), "the database does not take it");
            }
        }

        private void reject(
                long number, String key, @org.jspecify.annotations.Nullable String why) {
            rejected++;
            listener.rejected(new Remark(number, "", key, String.valueOf(why)));
        }

        private String source() {
            return name.isEmpty() ? SOURCE : SOURCE + ":" + name;
        }

        private Taken keep(Item item, Description description, Consumer<String> remarks)
                throws IOException {
            var attached = new ArrayList<AttachedFile>();
            for (var file : item.files()) {
                attach(item, file, remarks).ifPresent(attached::add);
            }
            var whole = Map.of(source(), Map.of(item.key(), description.with(attached)));
            if (!forReal) {
                return library.compareAll(whole);
            }
            var ids = attached.stream().map(AttachedFile::id).toList();
            var outcome = transaction.execute(status -> takeAll(item.key(), whole, ids));
            return Objects.requireNonNull(outcome);
        }

        /** The record with its files; also where an earlier import came to an end before them. */
        private Taken takeAll(
                String key, Map<String, Map<String, Description>> whole, List<UUID> attached) {
            var outcome = library.takeAll(whole);
            var record = library.records().named(source(), key).orElseThrow();
            var itself = List.of(record.reference());
            if (!carried.add(attached, itself) && outcome.changed() > 0) {
                relisting.relist(itself);
            }
            return outcome;
        }

        private java.util.Optional<AttachedFile> attach(
                Item item, Item.ItemFile file, Consumer<String> remarks) throws IOException {
            UUID id;
            try (var content = Files.newInputStream(file.path())) {
                id = identifier(item, file, content);
            }
            var known = files.find(id);
            if (known.isPresent() || !forReal) {
                return known.map(Taking::attached)
                        .or(() ->
                                java.util.Optional.of(
                                        new AttachedFile(id, file.name(), "", 0, null)));
            }
            try (var content = Files.newInputStream(file.path())) {
                var stored = files.receive(id, content, new FileName(file.name()), null);
                return java.util.Optional.of(attached(stored));
            } catch (FileRefused refused) {
                remarks.accept("a file was refused: " + file.name());
                return java.util.Optional.empty();
            }
        }

        private UUID identifier(Item item, Item.ItemFile file, InputStream content)
                throws IOException {
            var whole =
                    source() + "/" + item.key() + "/" + file.name() + "/" + Sum.of(content).hex();
            return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
        }

        private static AttachedFile attached(StoredFile file) {
            return new AttachedFile(
                    file.id(), file.servedName(), file.type().ending(), file.bytes(), null);
        }
    }

    /** An item that no record can be made of. */
    private static final class RejectedItem extends RuntimeException {
        private final String key;

        RejectedItem(String key, String message) {
            super(message);
            this.key = key;
        }
    }
}
