package org.seamark.catalogue.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Language;

class KosovoNoteTests {

    private static final Labels LABELS =
            new Labels() {
                @Override
                public String text(String key) {
                    return key;
                }

                @Override
                public String name(Facet facet, String value) {
                    return value.equals("XKX") ? "Kosovo*" : value;
                }
            };

    private static KosovoNote note(String search) {
        return KosovoNote.of(
                new Export("Seamark", "", search, "", Language.EN, Instant.EPOCH), LABELS);
    }

    @Test
    void itStandsBesideTheEntriesThatNameIt() {
        var named = SampleListing.titled("a").countries("MEX", "XKX").make();
        var other = SampleListing.titled("b").countries("MEX").make();

        assertThat(note("boats").beside(named)).isEqualTo("kosovo.footnote");
        assertThat(note("boats").beside(other)).isEmpty();
        assertThat(note("boats · Kosovo*").beside(other)).isEqualTo("kosovo.footnote");
    }

    @Test
    void itFollowsTheNameOfASearchThatNamesIt() {
        assertThat(note("boats").after("boats")).isEqualTo("boats");
        assertThat(note("Kosovo*").after("Kosovo*")).isEqualTo("Kosovo* (kosovo.footnote)");
    }
}
