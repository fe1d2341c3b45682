package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seamark.forms.Content;

class RebasingTests {

    private static final Content WITH = summary(Map.of("en", "Of routes"));
    private static final Content WITHOUT = Content.EMPTY;

    private static Content summary(Map<String, String> texts) {
        return new Content(Map.of("summary", texts));
    }

    @Test
    void whoGivesAFieldUpLeavesItsOtherLanguages() {
        var here = summary(Map.of("en", "Of routes", "fr", "Des routes", "ar", "عن الطرق"));

        assertThat(new Rebasing(WITH, WITHOUT).onto(here))
                .isEqualTo(summary(Map.of("fr", "Des routes", "ar", "عن الطرق")));
    }

    @Test
    void whereThereAreNoOthersTheFieldGoes() {
        assertThat(new Rebasing(WITH, WITHOUT).onto(WITH)).isEqualTo(WITHOUT);
    }

    @Test
    void aLanguageThatComesLeavesTheOthersToo() {
        var here = summary(Map.of("fr", "Des routes"));

        assertThat(new Rebasing(WITHOUT, WITH).onto(here))
                .isEqualTo(summary(Map.of("en", "Of routes", "fr", "Des routes")));
    }

    @Test
    void whatIsNoTextInLanguagesIsTakenAsItComes() {
        var before = new Content(Map.of("publisher", "Institute"));
        var here = new Content(Map.of("publisher", "The institute"));

        assertThat(new Rebasing(before, Content.EMPTY).onto(here)).isEqualTo(Content.EMPTY);
    }
}
