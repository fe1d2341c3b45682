package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.kernel.Language;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Spoken;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Scope;

/**
 * What a result shows of a listing, kept in the index itself so that a page of results needs no
 * database: one value for all languages, and one for the title and summary in each.
 */
record Row(
        Reference reference,
        Kind kind,
        String address,
        Set<Language> versions,
        Set<Language> languages,
        @Nullable DocumentType type,
        @Nullable Scope scope,
        List<String> countries,
        @Nullable String publisher,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        Instant published) {

    /** A title and as much of a summary as results show, which can be in another language. */
    record Version(Language language, String title, Language summaryLanguage, String summary) {

        /** The part of the summary that is searched with the title: all of it or nothing. */
        int searchedSummary() {
            return summaryLanguage == language ? summary.length() : 0;
        }
    }

    private static final String COMMON = "row";
    private static final int LONGEST_SUMMARY = 700;
    private static final Language[] LANGUAGES = Language.values();

    /** Every code that a row holds by its place. */
    static String codes() {
        return List.of(Kind.values(), DocumentType.values(), Scope.values(), LANGUAGES).stream()
                .flatMap(Arrays::stream)
                .map(Object::toString)
                .collect(Collectors.joining(","));
    }

    static void add(Document document, Listing listing) {
        document.add(new BinaryDocValuesField(COMMON, common(listing)));
        for (var language : listing.title().languages()) {
            document.add(new BinaryDocValuesField(field(language), version(listing, language)));
        }
    }

    private static String field(Language language) {
        return COMMON + "_" + language.code();
    }

    private static BytesRef common(Listing listing) {
        return write(out -> {
            var id = listing.reference().id();
            out.writeString(listing.reference().module());
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            out.writeByte((byte) listing.kind().ordinal());
            out.writeString(listing.address());
            out.writeByte(bits(listing.title().languages()));
            out.writeByte(bits(listing.languages()));
            out.writeByte(ordinal(listing.type()));
            out.writeByte(ordinal(listing.classification().scope()));
            out.writeVInt(listing.classification().countries().size());
            for (var country : listing.classification().countries()) {
                out.writeString(country);
            }
            out.writeString(listing.publisher() == null ? "" : listing.publisher());
            out.writeString(text(listing.date()));
            out.writeString(text(listing.until()));
            out.writeLong(listing.published().toEpochMilli());
        });
    }

    private static BytesRef version(Listing listing, Language language) {
        return write(out -> {
            out.writeString(listing.title().in(language).orElseThrow());
            var summary = listing.summary().best(language);
            out.writeByte((byte) summary.map(Spoken::language).orElse(language).ordinal());
            out.writeString(clip(summary.map(Spoken::text).orElse("")));
        });
    }

    static String clip(String summary) {
        if (summary.length() <= LONGEST_SUMMARY) {
            return summary;
        }
        int end = summary.lastIndexOf(' ', LONGEST_SUMMARY);
        return summary.substring(0, end > LONGEST_SUMMARY / 2 ? end : LONGEST_SUMMARY) + "…";
    }

    static Row read(RowSource source, int document) throws IOException {
        var in = source.input(COMMON, document);
        var reference = new Reference(in.readString(), new UUID(in.readLong(), in.readLong()));
        var kind = Kind.values()[in.readByte()];
        var address = in.readString();
        var versions = languages(in.readByte());
        var languages = languages(in.readByte());
        var type = value(DocumentType.values(), in.readByte());
        var scope = value(Scope.values(), in.readByte());
        int size = in.readVInt();
        var countries = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            countries.add(in.readString());
        }
        var publisher = in.readString();
        var date = date(in.readString());
        var until = date(in.readString());
        return new Row(
                reference,
                kind,
                address,
                versions,
                languages,
                type,
                scope,
                countries,
                publisher.isEmpty() ? null : publisher,
                date,
                until,
                Instant.ofEpochMilli(in.readLong()));
    }

    /** The version in a language, or in the one that stands in for it. */
    Version version(RowSource source, int document, Language preferred) throws IOException {
        var language =
                versions.contains(preferred)
                        ? preferred
                        : Language.FALLBACK.stream()
                                .filter(versions::contains)
                                .findFirst()
                                .orElseThrow();
        var in = source.input(field(language), document);
        return new Version(language, in.readString(), LANGUAGES[in.readByte()], in.readString());
    }

    Hit hit(Version version, Marked marked) {
        return new Hit(
                reference,
                kind,
                address,
                version.language(),
                marked.title(),
                version.summaryLanguage(),
                marked.summary(),
                versions,
                languages,
                type,
                scope,
                countries,
                publisher,
                date,
                until,
                published);
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static @Nullable PartialDate date(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }

    private static byte bits(Set<Language> languages) {
        int bits = 0;
        for (var language : languages) {
            bits |= 1 << language.ordinal();
        }
        return (byte) bits;
    }

    private static Set<Language> languages(byte bits) {
        var languages = EnumSet.noneOf(Language.class);
        for (var language : LANGUAGES) {
            if ((bits & 1 << language.ordinal()) != 0) {
                languages.add(language);
            }
        }
        return languages;
    }

    private static byte ordinal(@Nullable Enum<?> value) {
        return (byte) (value == null ? -1 : value.ordinal());
    }

    private static <E> @Nullable E value(E[] values, byte ordinal) {
        return ordinal < 0 ? null : values[ordinal];
    }

    private interface Content {
        void write(ByteBuffersDataOutput out) throws IOException;
    }

    private static BytesRef write(Content content) {
        try {
            var out = new ByteBuffersDataOutput();
            content.write(out);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
