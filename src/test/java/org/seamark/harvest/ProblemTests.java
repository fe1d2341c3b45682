package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seamark.harvest.oai.Why;

class ProblemTests {

    private static final String PLACE = "desk/contributions/0199f2a4-7a55-7c11-8a3e-1d2c3b4a5f60";

    @Test
    void howeverLongAnIdentityIsItLeadsToWhatIsHere() {
        var identities = "doi:10.5072/" + "long ".repeat(200);
        var reason = Problem.same("oai:nowhere:1", identities, PLACE).reason();

        assertThat(reason.place()).contains(PLACE);
        assertThat(reason.detail()).hasSize(500).contains("… is that of desk/");
    }

    @Test
    void whatIsToldOfAnythingElseIsCut() {
        var problem = Problem.of("oai:" + "n".repeat(600), Why.UNMAPPED, "x".repeat(600));

        assertThat(problem.identifier()).hasSize(500).endsWith("…");
        assertThat(problem.reason().detail()).hasSize(500).endsWith("…");
        assertThat(problem.isHereAlready()).isFalse();
    }
}
