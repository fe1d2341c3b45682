package org.seamark.carriage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.seamark.catalogue.Move;
import org.seamark.catalogue.Moves;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.Settlement;
import org.seamark.catalogue.Settler;
import org.seamark.catalogue.StarterMarks;
import org.seamark.catalogue.Taken;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileStore;
import org.seamark.files.StoredFile;
import org.seamark.forms.PublishedFiles;
import org.seamark.kernel.Reference;
import org.seamark.library.load.Remark;
import org.seamark.library.load.Tally;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Unpacks a bag into this Seamark: what is here already is known, and changes nothing. */
@Component
public class Unpacking {

    private static final int STEP = 200;

    private final Stacks stacks;
    private final Settlement settlement;
    private final Moves moves;
    private final StarterMarks starters;
    private final FileStore files;
    private final CarriedFiles carried;
    private final PublishedFiles texts;
    private final ObjectReader reader;

    Unpacking(
            Stacks stacks,
            Settlement settlement,
            Moves moves,
            StarterMarks starters,
            FileStore files,
            CarriedFiles carried,
            PublishedFiles texts,
            JsonMapper json) {
        this.stacks = stacks;
        this.settlement = settlement;
        this.moves = moves;
        this.starters = starters;
        this.files = files;
        this.carried = carried;
        this.texts = texts;
        this.reader =
                json.reader()
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** Hears how far it is, and what is not taken. */
    public interface Listener {
        void checked(int files);

        void begins(long records);

        void done(int records);

        void rejected(List<Remark> rejections);
    }

    /**
     * Unpacks one.
     *
     * @throws BagRefused where the bag is not whole, before anything is taken
     */
    public Tally unpack(Path path, Listener listener) throws IOException {
        try (var place = BagPlace.open(path)) {
            var bag = Bag.check(place.root(), listener::checked);
            var contents = contents(bag);
            listener.begins(contents.records());
            var tally = new Tally(0, 0, 0, 0, 0);
            for (var shelf : stacks.all()) {
                tally = sum(tally, new Unloading<>(bag, shelf, listener).run());
            }
            for (var move : lines(bag, Contents.MOVES, Move.class)) {
                follow(move);
            }
            for (var file : lines(bag, Contents.FILES, CarriedFile.class)) {
                bring(bag, file, listener);
            }
            starters.add(contents.starters());
            return tally;
        }
    }

    /** What it led to there may itself be here under another address. */
    private void follow(Move move) {
        var target = moves.target(move.target()).orElse(move.target());
        if (!target.equals(move.code())) {
            moves.move(move.code(), target);
        }
    }

    private Contents contents(Bag bag) throws IOException {
        if (!bag.has(Contents.FILE)) {
            throw new BagRefused("This bag holds no catalogue of Seamark.");
        }
        try (var in = bag.open(Contents.FILE)) {
            var contents = (Contents) reader.forType(Contents.class).readValue(in);
            if (contents.format() != Contents.FORMAT) {
                throw new BagRefused("This bag was packed by a newer Seamark.");
            }
            return contents;
        } catch (JacksonException strange) {
            throw new BagRefused("This bag was packed by a newer Seamark, or by something else.");
        }
    }

    private <T> List<T> lines(Bag bag, String name, Class<T> type) throws IOException {
        var all = new ArrayList<T>();
        if (bag.has(name)) {
            try (var in = open(bag, name)) {
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    all.add(reader.forType(type).readValue(line));
                }
            } catch (JacksonException strange) {
                throw new BagRefused(name + " cannot be understood.");
            }
        }
        return all;
    }

    private static BufferedReader open(Bag bag, String name) throws IOException {
        return new BufferedReader(new InputStreamReader(bag.open(name), StandardCharsets.UTF_8));
    }

    /** One that is here stays; that its records have it is said again, should it not be known. */
    private void bring(Bag bag, CarriedFile file, Listener listener) throws IOException {
        var here = files.find(file.id());
        if (here.isPresent() ? isTheSame(bag, file, here.get()) : receive(bag, file, listener)) {
            carried.add(List.of(file.id()), file.records().stream().map(Reference::parse).toList());
        }
    }

    private boolean receive(Bag bag, CarriedFile file, Listener listener) throws IOException {
        try (var content = bag.open(file.path())) {
            files.receive(file.id(), content, new FileName(file.name()), null);
            return true;
        } catch (FileRefused refused) {
            listener.rejected(
                    List.of(new Remark(0, "file", file.name(), "this Seamark refuses such files")));
            return false;
        }
    }

    /** Else a bag could open to all readers what somebody has here for themselves. */
    private static boolean isTheSame(Bag bag, CarriedFile file, StoredFile here)
            throws IOException {
        try (var content = bag.open(file.path())) {
            return here.owner() == null && Sum.of(content).hex().equals(here.hash().hex());
        }
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(
                one.added() + other.added(),
                one.changed() + other.changed(),
                one.unchanged() + other.unchanged(),
                one.rejected() + other.rejected(),
                one.kept() + other.kept());
    }

    /** The records of one kind on their way in. */
    private final class Unloading<D, P extends Publication<D>> {

        private final Bag bag;
        private final Shelf<D, P> shelf;
        private final Listener listener;
        private Taken taken = Taken.NOTHING;
        private long rejected;

        Unloading(Bag bag, Shelf<D, P> shelf, Listener listener) {
            this.bag = bag;
            this.shelf = shelf;
            this.listener = listener;
        }

        Tally run() throws IOException {
            if (bag.has(shelf.file())) {
                try (var in = open(bag, shelf.file())) {
                    unload(in);
                }
            }
            return new Tally(
                    taken.added(), taken.changed(), taken.unchanged(), rejected, taken.kept());
        }

        private void unload(BufferedReader in) throws IOException {
            var some = new ArrayList<Settler<D>>();
            long number = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                try {
                    var carried = (Carried) reader.forType(Carried.class).readValue(line);
                    some.add(
                            new Settler<>(
                                    carried.id(),
                                    carried.provenance(),
                                    carried.described(reader, shelf.description())));
                } catch (JacksonException | IllegalArgumentException | NullPointerException wrong) {
                    reject(number, "", "it cannot be understood: " + wrong.getMessage());
                }
                if (some.size() == STEP) {
                    settle(some);
                }
            }
            settle(some);
        }

        private void settle(List<Settler<D>> some) {
            try {
                taken = taken.plus(settlement.settle(shelf.records(), some, texts::text));
            } catch (DataIntegrityViolationException among) {
                some.forEach(this::settle);
            }
            listener.done(some.size());
            some.clear();
        }

        /** Finds the one that the database does not take, and takes the others. */
        private void settle(Settler<D> one) {
            try {
                taken = taken.plus(settlement.settle(shelf.records(), List.of(one), texts::text));
            } catch (DataIntegrityViolationException refused) {
                reject(0, one.id().toString(), "the database does not take it");
            }
        }

        private void reject(long line, String value, String why) {
            rejected++;
            listener.rejected(List.of(new Remark(line, shelf.name(), value, why)));
        }
    }
}
