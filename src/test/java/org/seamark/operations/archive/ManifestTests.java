package org.seamark.operations.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTests {

    @Test
    void tablesStandInSqlByTheirNames() {
        var table = new Manifest.Table("library.resource", List.of("id", "source_key"), 1, "");

        assertThat(table.sql()).isEqualTo("\"library\".\"resource\" (\"id\", \"source_key\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resource",
                "a.b.c",
                "library.resource\" from program 'id' --",
                "library.resource; drop table x",
                "library.",
            })
    void otherNamesAreRefused(String name) {
        assertThatThrownBy(() -> new Manifest.Table(name, List.of("id"), 1, ""))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining(name);
    }

    @Test
    void otherColumnsAreRefused() {
        assertThatThrownBy(() -> new Manifest.Table("a.b", List.of("id\") from"), 1, ""))
                .isInstanceOf(ArchiveRefused.class);
    }
}
