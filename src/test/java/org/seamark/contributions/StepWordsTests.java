package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Kind;
import org.seamark.kernel.Reference;

class StepWordsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final UUID editor = UUID.randomUUID();

    @Test
    void publicationsInARowAreToldApart() {
        var record = new CatalogueRecord(new Reference("library", UUID.randomUUID()), "0123456789");
        var contribution =
                Contribution.adopting(UUID.randomUUID(), Kind.RESOURCE, record, "{}", editor, NOW)
                        .revising("{\"pages\":\"2\"}", editor, "a typing mistake", NOW)
                        .revising("{}", editor, "↺ 1: it was right", NOW);

        assertThat(contribution.steps())
                .extracting(step -> StepWords.key(contribution, step))
                .containsExactly(
                        "contributions.stage.published",
                        "contributions.step.changed",
                        "contributions.step.restored");
    }
}
