package org.seamark.library.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.seamark.library.Description;
import org.seamark.vocabulary.Countries;

/** Reads and maps a file batch by batch. */
final class Batches implements AutoCloseable {

    static final int SIZE = 500;

    private final Rows rows;
    private final Mapper mapper;
    private final Optional<String> publisher;

    /** Where each key was first seen, by the first 64 bits of its digest. */
    private final Map<Long, Long> seen = new HashMap<>();

    Batches(Plan plan, Countries countries, Optional<String> publisher) {
        this.rows = plan.rows();
        this.mapper = new Mapper(plan.mapping(), countries);
        this.publisher = publisher;
    }

    /** The next records; an empty batch at the end of the file. */
    Batch next() {
        var byKey = new LinkedHashMap<String, Description>();
        var numbers = new HashMap<String, Long>();
        var rejections = new ArrayList<Remark>();
        var remarks = new ArrayList<Remark>();
        int read = 0;
        while (read < SIZE) {
            var row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            read++;
            long number = row.get().number();
            var mapped = mapper.map(row.get());
            var description = mapped.description();
            if (mapped.rejection() != null) {
                rejections.add(mapped.rejection());
            } else if (description != null) {
                var first = seen.putIfAbsent(Keys.hash(mapped.key()), number);
                if (first == null) {
                    byKey.put(mapped.key(), published(description));
                    numbers.put(mapped.key(), number);
                    remarks.addAll(mapped.remarks());
                } else {
                    rejections.add(
                            new Remark(
                                    number, "key", mapped.key(), "the same key as row " + first));
                }
            }
        }
        return new Batch(byKey, numbers, rejections, remarks, read);
    }

    private Description published(Description description) {
        return publisher.map(description::publishedBy).orElse(description);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
