package org.seamark.catalogue.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAddressTests {

    @Test
    void itHasNameAndPasswordIfOneIsAsked() {
        var address = ClusterAddress.parse("https://hub:p%40ss%23%2F@search.example.org:9200/");

        assertThat(address.origin()).isEqualTo("https://search.example.org:9200");
        assertThat(address.authorization())
                .hasValueSatisfying(header -> {
                    var told = Base64.getDecoder().decode(header.substring("Basic ".length()));
                    assertThat(new String(told, StandardCharsets.UTF_8)).isEqualTo("hub:p@ss#/");
                });
        assertThat(address).hasToString("https://search.example.org:9200");
        assertThat(ClusterAddress.parse("http://localhost").authorization()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "search.example.org:9200",
                "ftp://search.example.org",
                "https://hub:secr@t@search.example.org:9200",
                "https://hub:secret#1@search.example.org:9200",
                "https://hub:12#secret@search.example.org:9200",
                "https://hub:12/secret@search.example.org:9200",
                "https://hub:12?secret@search.example.org:9200",
                "https://hub:se[cret@search.example.org:9200",
                "https://hub:secret@proxy.example.org/opensearch"
            })
    void anotherIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> ClusterAddress.parse(text))
                .isInstanceOf(WrongAddress.class)
                .hasMessageContaining("SEAMARK_OPENSEARCH_URL")
                .hasMessageNotContaining("secr")
                .hasNoCause();
    }
}
