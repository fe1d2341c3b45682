package org.seamark.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.kernel.UnknownCode;

/** How a list of records goes on. */
class AskedRecordsTests {

    private static AskedRecords asked(@Nullable String since, @Nullable String cursor) {
        return AskedRecords.read(null, since, null, cursor, null, "c0ffee");
    }

    @Test
    void aMomentIsWrittenAgainAsItIsUnderstoodInAnAddress() {
        assertThat(asked("2026-01-01T00:00:00+02:00", null).next(40))
                .isEqualTo("/records?since=2025-12-31T22:00:00Z&cursor=14.c0ffee");
        assertThat(asked("2026-01-01", null).next(1)).contains("since=2026-01-01&");
    }

    @Test
    void aListGoesOnWhereItEnded() {
        assertThat(asked(null, "14.c0ffee").after()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14", "14.", "14.bad", ".c0ffee", "~.c0ffee"})
    void aPlaceInAnotherCatalogueIsRefused(String cursor) {
        assertThatThrownBy(() -> asked(null, cursor)).isInstanceOf(UnknownCode.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59-12:00",
                "2026-02-30",
                "yesterday"
            })
    void aMomentThatCannotBeMeantIsRefused(String since) {
        assertThatThrownBy(() -> asked(since, null)).isInstanceOf(UnknownCode.class);
    }
}
