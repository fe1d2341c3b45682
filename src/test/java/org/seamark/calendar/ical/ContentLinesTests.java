package org.seamark.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ContentLinesTests {

    @Test
    void signsThatMeanSomethingAreEscaped() {
        assertThat(new ContentLines().addText("SUMMARY", "a\\b; c, d\r\ne: \"f\"").toString())
                .isEqualTo("SUMMARY:a\\\\b\\; c\\, d\\ne: \"f\"\r\n");
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFoldedAndOneMoreIs() {
        var most = "x".repeat(ContentLines.LONGEST - "A:".length());

        assertThat(new ContentLines().add("A", most).toString()).isEqualTo("A:" + most + "\r\n");
        assertThat(new ContentLines().add("A", most + "y").toString())
                .isEqualTo("A:" + most + "\r\n y\r\n");
    }

    @Test
    void noCharacterIsCutInTwo() {
        var lines = new ContentLines().addText("SUMMARY", "偷运移民".repeat(20)).toString();

        assertThat(lines.replace("\r\n ", "")).contains("偷运移民".repeat(20));
        for (var line : lines.split("\r\n")) {
            assertThat(line).doesNotContain("\uFFFD").matches(" ?[A-Z:]*[偷运移民]*");
        }
    }

    @Test
    void anAddressCannotBeginALineOfItsOwn() {
        assertThat(new ContentLines().add("URL", "https://a.example/\r\nBEGIN:VALARM").toString())
                .isEqualTo("URL:https://a.example/BEGIN:VALARM\r\n");
    }

    @Property
    void noLineIsTooLongAndTheFoldedTextIsWhatItWas(@ForAll @StringLength(max = 400) String any) {
        var lines = new ContentLines().addText("DESCRIPTION", any).toString();

        assertThat(lines).endsWith("\r\n");
        assertThat(Arrays.stream(lines.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines.replace("\r\n ", "").strip()).doesNotContain("\r", "\n");
    }
}
