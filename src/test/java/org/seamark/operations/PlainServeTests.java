package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainServeTests {

    @Test
    void whatIsUsualIsReadAtOnce() {
        assertThat(PlainServe.options(List.of("serve"))).contains(Map.of());
        assertThat(PlainServe.options(words("serve --port 0 --data=/a/b=c")))
                .contains(Map.of("port", "0", "data", "/a/b=c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doctor --port 1",
                "serve --help",
                "serve here",
                "serve --port",
                "serve --port=",
                "serve --port 1 --port 2",
                "serve --data --port",
                "serve --data @folder",
                "--port 1 serve"
            })
    void allElseIsLeftToPicocli(String typed) {
        assertThat(PlainServe.options(words(typed))).isEmpty();
    }

    private static List<String> words(String typed) {
        return List.of(typed.split(" "));
    }
}
