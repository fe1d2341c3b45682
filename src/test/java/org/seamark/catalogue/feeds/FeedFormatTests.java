package org.seamark.catalogue.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seamark.catalogue.feeds.Feed.Entry;
import org.seamark.kernel.Language;

/** The feeds are read by a reader that is not ours. */
class FeedFormatTests {

    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant LATER = Instant.parse("2026-03-02T10:15:30Z");
    private static final Instant EARLIER = Instant.parse("2025-01-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource
    void anotherReaderFindsWhatWasWritten(FeedFormat format) throws Exception {
        var read =
                read(
                        format,
                        entry("Boats & <b>rafts</b> ]]> “tonight”", "Who pays? 5 < 6 & more"),
                        new Entry(
                                UUID.randomUUID(),
                                "قوارب",
                                "",
                                Language.AR,
                                "https://sea.example/en/library/boats-2",
                                "video",
                                null,
                                EARLIER));

        assertThat(read.getTitle()).isEqualTo("Seamark: boats & rafts");
        assertThat(read.getPublishedDate()).isEqualTo(Date.from(LATER));
        assertThat(read.getEntries()).hasSize(2);
        var first = read.getEntries().getFirst();
        assertThat(first.getTitle()).isEqualTo("Boats & <b>rafts</b> ]]> “tonight”");
        assertThat(first.getUri()).isEqualTo("urn:uuid:" + ID);
        assertThat(first.getLink()).isEqualTo("https://sea.example/en/library/boats-1?a=b&c=d");
        assertThat(first.getPublishedDate()).isEqualTo(Date.from(LATER));
        assertThat(first.getCategories().getFirst().getName()).isEqualTo("document");
        assertThat(read.getEntries().getLast().getTitle()).isEqualTo("قوارب");
    }

    @ParameterizedTest
    @EnumSource
    void whatXmlCannotHoldBreaksNothing(FeedFormat format) throws Exception {
        var read =
                read(format, entry("a\u0000b\u000Bc\uFFFEd", "\uD83D alone, \uD83D\uDEA2 whole"));

        assertThat(read.getEntries().getFirst().getTitle()).isEqualTo("a b c d");
        assertThat(read.getEntries().getFirst().getDescription().getValue())
                .isEqualTo("  alone, 🚢 whole");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFeedIsAFeed(FeedFormat format) throws Exception {
        assertThat(read(format).getEntries()).isEmpty();
    }

    @Test
    void aSummaryInRssIsNoHtml() {
        var written =
                new String(
                        FeedFormat.RSS.write(feed(entry("t", "<script>1</script>"))),
                        StandardCharsets.UTF_8);

        assertThat(written).contains("&amp;lt;script&amp;gt;1").doesNotContain("<script");
    }

    @Test
    void anAtomEntrySaysItsLanguage() {
        var written =
                new String(FeedFormat.ATOM.write(feed(entry("t", "s"))), StandardCharsets.UTF_8);

        assertThat(written).contains("<entry xml:lang=\"fr\">");
    }

    private static SyndFeed read(FeedFormat format, Entry... entries) throws Exception {
        var bytes = new ByteArrayInputStream(format.write(feed(entries)));
        return new SyndFeedInput().build(new XmlReader(bytes));
    }

    private static Feed feed(Entry... entries) {
        return new Feed(
                "Seamark: boats & rafts",
                "",
                "Seamark",
                "https://sea.example/en/search.atom?q=boats&kind=video",
                "https://sea.example/en/search?q=boats&kind=video",
                Language.EN,
                List.of(entries));
    }

    private static Entry entry(String title, String summary) {
        return new Entry(
                ID,
                title,
                summary,
                Language.FR,
                "https://sea.example/en/library/boats-1?a=b&c=d",
                "document",
                "Office <of> Boats",
                LATER);
    }
}
