package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WrongScheduleTests {

    @Test
    void namesTheSetting() {
        assertThatThrownBy(() -> WrongSchedule.refuse("rubbish"))
                .hasMessageStartingWith("seamark.harvest.schedule")
                .hasMessageEndingWith("not “rubbish”.");
        assertThatCode(() -> WrongSchedule.refuse("0 0 3 * * *")).doesNotThrowAnyException();
        assertThatCode(() -> WrongSchedule.refuse("-")).doesNotThrowAnyException();
    }
}
