package org.seamark.harvest.oai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTests {

    @ParameterizedTest
    @EnumSource
    void itIsReadAsItWasWritten(Why why) {
        var reason = new Reason(why, "example.org: answers with status 500.");

        assertThat(Reason.parse(reason.toString())).isEqualTo(reason);
    }

    @Test
    void whatWasWrittenBeforeThereWereKindsIsKept() {
        assertThat(Reason.parse("The answer is a web page."))
                .isEqualTo(new Reason(Why.OTHER, "The answer is a web page."));
    }
}
