package org.seamark.library.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.seamark.catalogue.Taken;
import org.seamark.library.Description;
import org.seamark.library.Library;
import org.seamark.vocabulary.Countries;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Takes a planned file into the library, batch after batch, reading the next one while one is
 * stored. What is stored is known when the same file comes again, so an import that was broken off
 * is simply repeated.
 */
@Component
public class LibraryImport {

    private final Library library;
    private final Countries countries;

    LibraryImport(Library library, Countries countries) {
        this.library = library;
        this.countries = countries;
    }

    /** What is told on the way: how many more rows are done, and what there is to say of them. */
    public interface Listener {
        void done(int rows) throws InterruptedException;

        void rejected(List<Remark> rejections);

        void remarked(List<Remark> remarks);
    }

    /**
     * Imports a file.
     *
     * @param publisher who published all of it, whatever the file says
     * @param forReal or only compared with what is there
     */
    public Tally run(Plan plan, Optional<String> publisher, boolean forReal, Listener listener) {
        var source = plan.mapping().source();
        var tally = Tally.ZERO;
        try (var batches = new Batches(plan, countries, publisher);
                var ahead = Executors.newSingleThreadExecutor()) {
            var next = ahead.submit(batches::next);
            for (var batch = next.get(); batch.read() > 0; batch = next.get()) {
                next = ahead.submit(batches::next);
                var refused = new ArrayList<>(batch.rejections());
                var taken =
                        forReal
                                ? take(source, batch, refused)
                                : library.compareRows(Origins.of(source, batch.byKey()).bySource());
                listener.rejected(refused);
                listener.remarked(batch.remarks());
                listener.done(batch.read());
                tally = tally.plus(taken, refused.size());
            }
            return tally;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportRefused("The import was interrupted; run it again to go on.", e);
        } catch (IOException e) {
            throw SourceFile.unreadable(plan.file().path(), e);
        }
    }

    private Taken take(String source, Batch batch, List<Remark> refused) {
        try {
            return library.takeRows(Origins.of(source, batch.byKey()).bySource());
        } catch (DataIntegrityViolationException e) {
            return oneByOne(source, batch, refused);
        }
    }

    /** Finds the record that the database does not take, and takes the others. */
    private Taken oneByOne(String source, Batch batch, List<Remark> refused) {
        var sum = Taken.NOTHING;
        for (Map.Entry<String, Description> entry : batch.byKey().entrySet()) {
            try {
                var one = Origins.of(source, Map.of(entry.getKey(), entry.getValue()));
                sum = sum.plus(library.takeRows(one.bySource()));
            } catch (DataIntegrityViolationException e) {
                long row = batch.rows().getOrDefault(entry.getKey(), 0L);
                refused.add(new Remark(row, "", entry.getKey(), "the database does not take it"));
            }
        }
        return sum;
    }
}
