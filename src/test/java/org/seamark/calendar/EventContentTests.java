package org.seamark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.DescriptionFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@SeamarkTest
class EventContentTests {

    @Autowired DescriptionFiles files;

    /** Whoever opens the form of a record and saves it as it is, changes nothing. */
    @Test
    void theFormHoldsAllThatIsKnown() throws IOException {
        var starter = "classpath*:starter/calendar/*.json";
        for (var file : new PathMatchingResourcePatternResolver().getResources(starter)) {
            var known = files.read(file, Description.class).values();
            assertThat(known)
                    .isNotEmpty()
                    .allSatisfy(one ->
                            assertThat(EventContent.read(EventContent.write(one), one, one.files()))
                                    .isEqualTo(one));
        }
    }

    @Test
    void onlyAnAddressIsReducedToItsCode() {
        assertThat(EventContent.code("https://hub.example/en/library/ports-k3v9xq7m2p?x=1"))
                .isEqualTo("k3v9xq7m2p");
        assertThat(EventContent.code("k3v9xq7m2p")).isEqualTo("k3v9xq7m2p");
        assertThat(EventContent.code("iom-protection")).isEqualTo("iom-protection");
    }

    @Test
    void keysThatStoodThereStay() {
        var lines = List.of("iom/ports-protection", "iom-protection");

        assertThat(EventContent.resources(lines, List.of())).startsWith("protection");
        assertThat(EventContent.resources(lines, lines)).isEqualTo(lines);
    }
}
