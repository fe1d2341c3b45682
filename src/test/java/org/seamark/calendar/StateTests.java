package org.seamark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PLANNED             | REGISTRATION_OPEN HELD CANCELLED
                    REGISTRATION_OPEN   | REGISTRATION_CLOSED HELD CANCELLED
                    REGISTRATION_CLOSED | REGISTRATION_OPEN HELD CANCELLED
                    HELD                | RECORDING_AVAILABLE SUMMARY_PUBLISHED
                    RECORDING_AVAILABLE | SUMMARY_PUBLISHED
                    SUMMARY_PUBLISHED   | ''
                    CANCELLED           | ''
                    """)
    void eachStateLeadsToTheseAndNoOther(State state, String next) {
        var allowed = EnumSet.noneOf(State.class);
        Arrays.stream(next.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> allowed.add(State.valueOf(name)));

        for (var other : State.values()) {
            assertThat(state.canBecome(other))
                    .as(state + " to " + other)
                    .isEqualTo(allowed.contains(other));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsReadAsItIsWritten(State state) {
        assertThat(State.require(state.code())).isEqualTo(state);
    }
}
