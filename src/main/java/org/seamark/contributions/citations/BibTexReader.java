package org.seamark.contributions.citations;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Doi;
import org.seamark.kernel.PartialDate;

/** Reads BibTeX. */
final class BibTexReader implements EntryReader {

    private static final Pattern BEGIN = Pattern.compile("@\\s*[A-Za-z]+\\s*[{(]");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Map<String, String> KINDS =
            Map.of(
                    "article",
                    "article",
                    "techreport",
                    "report",
                    "report",
                    "report",
                    "book",
                    "book",
                    "incollection",
                    "chapter",
                    "online",
                    "webpage",
                    "manual",
                    "manual",
                    "unpublished",
                    "paper");

    /** An entry that is broken, or names what is not there, does not spoil the others. */
    private static final class Lenient extends BibTeXParser {

        private Lenient() throws org.jbibtex.ParseException {}

        @Override
        public void checkStringResolution(Key name, @Nullable BibTeXString value) {}

        @Override
        public void checkCrossReferenceResolution(Key name, @Nullable BibTeXEntry entry) {}
    }

    @Override
    public boolean recognises(String text) {
        return BEGIN.matcher(text).find();
    }

    @Override
    public List<Entry> read(String text) {
        try {
            return new Lenient()
                    .parseFully(new StringReader(text)).getObjects().stream()
                            .filter(BibTeXEntry.class::isInstance)
                            .map(BibTeXEntry.class::cast)
                            .map(BibTexReader::read)
                            .toList();
        } catch (org.jbibtex.ParseException | RuntimeException e) {
            throw new UnreadableCitation(e);
        }
    }

    private static Entry read(BibTeXEntry entry) {
        return new Entry(
                KINDS.getOrDefault(entry.getType().getValue().toLowerCase(Locale.ROOT), ""),
                text(entry, "title"),
                authors(raw(entry, "author")),
                either(text(entry, "publisher"), text(entry, "institution")),
                date(entry),
                either(text(entry, "language"), text(entry, "langid")),
                text(entry, "abstract"),
                isPart(entry) ? "" : text(entry, "number"),
                pages(text(entry, "pagetotal")),
                either(
                        raw(entry, "url"),
                        raw(entry, "howpublished").replaceAll("\\\\url|[{}]", "")),
                Doi.of(raw(entry, "doi")).orElse(null));
    }

    /** In a journal or a series the number is that of an issue or a volume, and not the work's. */
    private static boolean isPart(BibTeXEntry entry) {
        return Stream.of("journal", "journaltitle", "series", "volume")
                .anyMatch(field -> !raw(entry, field).isEmpty());
    }

    private static List<String> authors(String names) {
        return Arrays.stream(AND.split(names))
                .map(BibTexReader::plain)
                .filter(name -> !name.isEmpty() && !name.equals("others"))
                .toList();
    }

    private static @Nullable PartialDate date(BibTeXEntry entry) {
        var date = Dates.read(text(entry, "date"));
        var year = text(entry, "year");
        return date == null && year.matches("\\d{4}")
                ? Dates.of(Integer.parseInt(year), Dates.month(text(entry, "month")), 0)
                : date;
    }

    private static @Nullable Integer pages(String said) {
        return said.matches("[1-9]\\d{0,4}") ? Integer.valueOf(said) : null;
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other.strip() : one;
    }

    private static String raw(BibTeXEntry entry, String field) {
        var value = entry.getField(new Key(field));
        return value == null ? "" : value.toUserString().strip();
    }

    private static String text(BibTeXEntry entry, String field) {
        return plain(raw(entry, field));
    }

    /** Without the commands of LaTeX; what cannot be read as such stays as it is. */
    private static String plain(String latex) {
        try {
            var parsed = new LaTeXParser().parse(new StringReader(latex));
            return new LaTeXPrinter().print(parsed).replaceAll("\\s+", " ").strip();
        } catch (org.jbibtex.ParseException | RuntimeException e) {
            return latex.replaceAll("[{}]", "").replaceAll("\\s+", " ").strip();
        }
    }
}
