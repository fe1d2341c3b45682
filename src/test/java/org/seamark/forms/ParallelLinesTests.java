package org.seamark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

class ParallelLinesTests {

    @Test
    void theSameLineOfEveryLanguageIsOneItem() {
        var typed =
                new LocalizedText(
                        Map.of(
                                Language.EN,
                                "Rescue them.\n\nLand them.",
                                Language.FR,
                                "Sauvez.\n–"));

        var items = ParallelLines.read(typed);

        assertThat(items).hasSize(2);
        assertThat(items.getFirst().in(Language.FR)).contains("Sauvez.");
        assertThat(items.getLast().in(Language.FR)).isEmpty();
        assertThat(ParallelLines.read(ParallelLines.write(items))).isEqualTo(items);
        assertThat(ParallelLines.agree(typed)).isTrue();
    }

    @Test
    void languagesWithMoreLinesThanOthersDoNotAgree() {
        assertThat(
                        ParallelLines.agree(
                                new LocalizedText(
                                        Map.of(Language.EN, "One.\nTwo.", Language.ES, "Uno."))))
                .isFalse();
        assertThat(ParallelLines.read(LocalizedText.EMPTY)).isEqualTo(List.of());
        assertThat(ParallelLines.write(List.of())).isEqualTo(LocalizedText.EMPTY);
    }
}
