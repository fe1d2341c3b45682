package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenTests {

    private static String brief(Language language, String text) {
        return new Spoken(language, text).brief();
    }

    @Test
    void aShortTextStaysWhole() {
        assertThat(brief(Language.EN, "  Boats.\n\nPorts. ")).isEqualTo("Boats. Ports.");
    }

    @Test
    void aLongOneEndsWithAWord() {
        assertThat(brief(Language.EN, "harbour masters, ".repeat(40)))
                .hasSizeBetween(240, 262)
                .matches(".*(harbour|masters)…");
        assertThat(brief(Language.ZH, "打击偷运移民。".repeat(80)))
                .hasSizeBetween(240, 262)
                .endsWith("…")
                .doesNotContain("。…");
        assertThat(brief(Language.EN, "x".repeat(900))).hasSize(261);
    }
}
