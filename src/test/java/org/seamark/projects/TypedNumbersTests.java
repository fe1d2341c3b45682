package org.seamark.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedNumbersTests {

    @Test
    void namesAndNumbersMayHaveColons() {
        var known = Map.of("IATI:XM", "123", "GIZ", "a: b");
        var lines = TypedNumbers.write(known);

        assertThat(TypedNumbers.read(lines, known)).isEqualTo(known);
        assertThat(TypedNumbers.read(List.of("IATI:XM: 123"), Map.of()))
                .isEqualTo(Map.of("IATI:XM", "123"));
        assertThat(TypedNumbers.read(List.of("IATI:XM-DAC"), Map.of()))
                .isEqualTo(Map.of("IATI", "XM-DAC"));
    }

    @Test
    void whatWouldBeLostIsAProblem() {
        assertThat(TypedNumbers.areUnderstood(List.of("IATI: 1", "GIZ:2"))).isTrue();
        assertThat(TypedNumbers.areUnderstood(List.of("IATI 1"))).isFalse();
        assertThat(TypedNumbers.areUnderstood(List.of("IATI:"))).isFalse();
        assertThat(TypedNumbers.areTwice(List.of("IATI: 1", "IATI:XM: 1"))).isFalse();
        assertThat(TypedNumbers.areTwice(List.of("IATI: 1", "IATI: 2"))).isTrue();
    }
}
