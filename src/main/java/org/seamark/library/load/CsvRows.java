package org.seamark.library.load;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a CSV file, whose first row names their fields. */
final class CsvRows implements Rows {

    private static final int MOST_FIELDS = 10_000;

    private final String file;
    private final EndOfFile end;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> heading;
    private long number;

    private CsvRows(String file, EndOfFile end, CsvReader<CsvRecord> csv) {
        this.file = file;
        this.end = end;
        this.records = csv.iterator();
        this.heading = heading();
    }

    static CsvRows of(String file, Reader text, char delimiter) {
        var end = new EndOfFile(text, delimiter);
        return new CsvRows(file, end, reader(delimiter).build(handler(), end));
    }

    static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST);
    }

    static CsvRecordHandler handler() {
        return CsvRecordHandler.of(
                with -> with.maxFields(MOST_FIELDS).maxFieldSize(LONGEST).maxRecordSize(LONGEST));
    }

    private List<String> heading() {
        var names = read().map(CsvRecord::getFields).orElse(List.of());
        var seen = new java.util.HashSet<String>();
        for (var name : names) {
            if (!name.isBlank() && !seen.add(name.strip())) {
                throw new ImportRefused(
                        "The first row of %s names “%s” twice.".formatted(file, name.strip()));
            }
        }
        return names.stream().map(String::strip).toList();
    }

    @Override
    public Optional<Row> next() {
        return read().map(this::row);
    }

    private Optional<CsvRecord> read() {
        try {
            if (records.hasNext()) {
                return Optional.of(records.next());
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw broken(e);
        }
        if (end.insideQuotes()) {
            throw new ImportRefused(
                    "%s ends in the middle of record %d, inside quotation marks."
                            .formatted(file, Math.max(number, 1)));
        }
        return Optional.empty();
    }

    private ImportRefused broken(RuntimeException e) {
        var reason = e.getCause() == null ? e : e.getCause();
        return reason instanceof IOException
                ? Damage.of(file, number + 1, reason)
                : new ImportRefused(
                        "Record %d of %s is longer than %d megabytes or has more than %d fields."
                                .formatted(number + 1, file, LONGEST >> 20, MOST_FIELDS),
                        e);
    }

    private Row row(CsvRecord record) {
        number++;
        var values = record.getFields();
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < heading.size(); i++) {
            if (!heading.get(i).isEmpty()) {
                fields.put(
                        heading.get(i), i < values.size() ? Cell.value(values.get(i), file) : "");
            }
        }
        if (values.size() == heading.size()) {
            return new Row(number, fields, null);
        }
        if (values.size() < heading.size() && !records.hasNext() && !end.afterNewline()) {
            throw new ImportRefused("%s ends in the middle of record %d.".formatted(file, number));
        }
        return new Row(
                number,
                Map.copyOf(fields),
                "%d values where the first row names %d fields%s"
                        .formatted(values.size(), heading.size(), suspicion(values)));
    }

    /** One quotation mark too few takes the next rows into a value. */
    private static String suspicion(List<String> values) {
        long more = String.join("", values).chars().filter(c -> c == '\n').count();
        return more == 0
                ? ""
                : ", over %d lines: a quotation mark may be missing".formatted(more + 1);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
