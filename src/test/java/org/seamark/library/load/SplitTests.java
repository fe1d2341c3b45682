package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Words;

class SplitTests {

    private static final Set<String> NONE = Set.of();

    @Test
    void aCommaWithinBracketsPartsNothing() {
        assertThat(Split.of("Jobs (ethical, fair etc), Health [old, new], Return", ",", NONE))
                .containsExactly("Jobs (ethical, fair etc)", "Health [old, new]", "Return");
    }

    @Test
    void aKnownValueWithACommaStaysWhole() {
        var known = Set.of(Words.fold("Land, property and reparations (LPR)"), Words.fold("Land"));

        assertThat(Split.of("Return, Land, property and reparations (LPR), Land", ",", known))
                .containsExactly("Return", "Land, property and reparations (LPR)", "Land");
    }

    @Test
    void whatSaysThatThereIsNothingIsNoValue() {
        assertThat(Split.of("A,, nan , N/A,B,", ",", NONE)).containsExactly("A", "B");
    }

    @Test
    void aBracketThatIsNeverOpenedDoesNoHarm() {
        assertThat(Split.of("A), B; C", ",", NONE)).containsExactly("A)", "B; C");
    }
}
