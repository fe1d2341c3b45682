package org.seamark.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PageOutputTests {

    private final PageOutput page = new PageOutput();

    @Property
    void whateverIsWrittenIsSentInUtf8(@ForAll @Size(max = 40) List<String> pieces)
            throws IOException {
        var page = new PageOutput();

        pieces.forEach(page::writeContent);

        assertThat(sent(page)).isEqualTo(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageIsAsLongAsItMustBe() throws IOException {
        var large = "Überblick – 走私 ".repeat(9_000).getBytes(StandardCharsets.UTF_8);

        page.writeContent("é");
        page.writeBinaryContent(large);
        page.writeContent("abc", 1, 2);

        assertThat(page.length()).isEqualTo(large.length + 3);
        assertThat(sent(page)).startsWith(0xC3, 0xA9).endsWith('b');
    }

    @Test
    void charactersOfTwoPartsAndHalvesOfThemAreWrittenAsTheJdkDoes() throws IOException {
        var text = "\uDE00\uD83D\uDE00 Lantern \uD83D, \uD83C\uDDFA\uD83C\uDDF3 走私 \uD83D";

        page.writeContent(text);

        assertThat(sent(page)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theNextPageBeginsEmpty() throws IOException {
        try (var before = new PageOutput()) {
            before.writeContent("Lighthouse");
        }

        page.writeContent("Pier");

        assertThat(sent(page)).asString(StandardCharsets.UTF_8).isEqualTo("Pier");
    }

    @Test
    void itsSumIsThatOfWhatIsSent() throws IOException {
        page.writeContent("Seamark");
        var sum = new CRC32();
        var expected = new CRC32();

        page.update(sum);
        expected.update(sent(page));

        assertThat(sum.getValue()).isEqualTo(expected.getValue());
    }

    private static byte[] sent(PageOutput page) throws IOException {
        var sent = new ByteArrayOutputStream();
        page.writeTo(sent);
        return sent.toByteArray();
    }
}
