package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Principle;
import org.seamark.vocabulary.Region;
import org.seamark.vocabulary.Scope;

class ReclassificationTests {

    private static final Objective NINE = new Objective(9);
    private static final Objective TEN = new Objective(10);

    private final Classification before =
            new Classification(
                    Set.of(NINE),
                    Set.of(Principle.HUMAN_RIGHTS),
                    Scope.REGIONAL,
                    Set.of(Region.AFRICA),
                    Set.of("NER"),
                    Set.of("routes"));

    @Test
    void addsAndRemovesAndLeavesTheRest() {
        var after =
                new Reclassification(
                                Set.of(TEN),
                                Set.of(NINE),
                                Set.of(),
                                Set.of(Principle.HUMAN_RIGHTS),
                                null,
                                null)
                        .of(before);

        assertThat(after)
                .isEqualTo(
                        new Classification(
                                Set.of(TEN),
                                Set.of(),
                                Scope.REGIONAL,
                                Set.of(Region.AFRICA),
                                Set.of("NER"),
                                Set.of("routes")));
    }

    @Test
    void whatIsBothAddedAndRemovedIsAdded() {
        var both = new Reclassification(Set.of(NINE), Set.of(NINE), Set.of(), Set.of(), null, null);

        assertThat(both.of(before).objectives()).containsExactly(NINE);
    }

    @Test
    void onlyAScopeThatIsChosenIsSet() {
        var global =
                new Reclassification(Set.of(), Set.of(), Set.of(), Set.of(), Scope.GLOBAL, null);

        assertThat(global.isEmpty()).isFalse();
        assertThat(global.of(before).scope()).isEqualTo(Scope.GLOBAL);
        assertThat(global.of(before).objectives()).containsExactly(NINE);
    }
}
