package org.seamark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

class DatabaseAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org:5432/seamark",
                "jdbc:postgresql://db_1/seamark",
                "jdbc:postgresql://10.0.0.1:5432,[2001:db8::1]:5433/seamark?targetServerType=primary",
                "jdbc:postgresql:///seamark",
                "jdbc:postgresql:seamark",
                "jdbc:postgresql://localhost/seamark?sslmode=verify-full&password=p%25ss"
            })
    void whatTheDriverReadsIsTaken(String url) {
        assertThat(Driver.parseURL(url, null)).isNotNull();
        assertThat(DatabaseAddress.parse(" " + url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://hub:secret@db.example.org/seamark",
                "jdbc:mysql://db.example.org/seamark?password=secret",
                "jdbc:postgresql://hub:secret@db.example.org/seamark",
                "jdbc:postgresql://hub:secret@db.example.org",
                "jdbc:postgresql:hub:secret@db.example.org",
                "jdbc:postgresql://db.example.org?password=secret",
                "jdbc:postgresql://db.example.org/seamark?password=secret%"
            })
    void anotherIsRefusedAndNotRepeated(String url) {
        assertThatThrownBy(() -> DatabaseAddress.parse(url))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("SEAMARK_DATABASE_URL")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }
}
