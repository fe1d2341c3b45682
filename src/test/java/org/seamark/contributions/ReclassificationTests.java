package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.contributions.Reclassification.Sets;
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

    private static final Reclassification LEAVING =
            new Reclassification(
                    Sets.none(), Sets.none(), Sets.none(), Sets.none(), Sets.none(), null, null);

    @Test
    void addsAndRemovesAndLeavesTheRest() {
        var after =
                new Reclassification(
                                new Sets<>(Set.of(TEN), Set.of(NINE)),
                                new Sets<>(Set.of(), Set.of(Principle.HUMAN_RIGHTS)),
                                Sets.adding(Region.AMERICAS),
                                new Sets<>(Set.of("TCD"), Set.of("NER")),
                                new Sets<>(Set.of("boats"), Set.of("trucks")),
                                null,
                                null)
                        .of(before);

        assertThat(after)
                .isEqualTo(
                        new Classification(
                                Set.of(TEN),
                                Set.of(),
                                Scope.REGIONAL,
                                Set.of(Region.AFRICA, Region.AMERICAS),
                                Set.of("TCD"),
                                Set.of("routes", "boats")));
    }

    @Test
    void whatIsBothAddedAndRemovedIsAdded() {
        assertThat(new Sets<>(Set.of(NINE), Set.of(NINE)).of(Set.of())).containsExactly(NINE);
    }

    @Test
    void onlyAScopeThatIsChosenIsSet() {
        var global =
                new Reclassification(
                        Sets.none(),
                        Sets.none(),
                        Sets.none(),
                        Sets.none(),
                        Sets.none(),
                        Scope.GLOBAL,
                        null);

        assertThat(global.isEmpty()).isFalse();
        assertThat(LEAVING.isEmpty()).isTrue();
        assertThat(global.of(before).scope()).isEqualTo(Scope.GLOBAL);
        assertThat(global.of(before).objectives()).containsExactly(NINE);
    }
}
