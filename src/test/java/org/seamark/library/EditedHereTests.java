package org.seamark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Taken;
import org.seamark.kernel.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;

/** What editors changed, and its source says otherwise. */
@SeamarkTest
class EditedHereTests {

    @Autowired Library library;
    @Autowired Resources resources;

    private final String source = "edited-here-" + UUID.randomUUID();

    private Taken take(Description said) {
        return library.records().take(source, Map.of("1", said));
    }

    private Resource resource() {
        return resources.findAllBySourceAndSourceKeyIn(source, java.util.List.of("1")).getFirst();
    }

    @Test
    void anImportLeavesWhatAnEditorChanged() {
        var imported = Describing.resource("As the source has it").description();
        var mended = Describing.resource("As an editor mended it").description();
        var later = Describing.resource("As the source has it later").description();
        take(imported);
        library.records().change(resource(), mended, LocalizedText.EMPTY);

        assertThat(library.compareAll(Map.of(source, Map.of("1", later))))
                .isEqualTo(new Taken(0, 0, 1, 1));
        assertThat(take(later)).isEqualTo(new Taken(0, 0, 1, 1));
        assertThat(resource().description()).isEqualTo(mended);
    }

    @Test
    void anImportChangesWhatNobodyChangedHere() {
        take(Describing.resource("First").description());
        var later = Describing.resource("Second").description();

        assertThat(take(later)).isEqualTo(new Taken(0, 1, 0, 0));
        assertThat(resource().description()).isEqualTo(later);
    }
}
