package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.IndexUnavailable;

class GoneReaderTests {

    @Test
    void anIndexThatBreaksOffIsNotTakenForAReaderWhoHasGone() {
        var broken = new EOFException();

        assertThat(ExportController.hasReaderGone(broken)).isTrue();
        assertThat(ExportController.hasReaderGone(new IndexUnavailable("It is away.", broken)))
                .isFalse();
    }
}
