package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

    private static final UUID ID = new UUID(1, 2);

    private static String words(String title) {
        return Address.of(title, ID).words();
    }

    @Test
    void theWordsAreThoseOfTheTitleInPlainLetters() {
        assertThat(words("Global Study on Smuggling of Migrants, 2018"))
                .isEqualTo("global-study-on-smuggling-of-migrants-2018");
        assertThat(words("«Évaluation»: l’île d’Oléron")).isEqualTo("evaluation-l-ile-d-oleron");
        assertThat(words("تهريب المهاجرين")).isEmpty();
        assertThat(words("")).isEmpty();
    }

    @Test
    void aLongTitleEndsWithAWord() {
        assertThat(words("smuggling ".repeat(10)))
                .isEqualTo("smuggling-smuggling-smuggling-smuggling-smuggling-smuggling");
        assertThat(words("x".repeat(90))).hasSize(60);
    }

    /** Addresses that were given must stay: the rule as it was first written. */
    @Property
    void everyTitleKeepsTheAddressThatItHad(@ForAll String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        if (words.length() > 60) {
            int end = words.lastIndexOf('-', 60);
            words = words.substring(0, end > 0 ? end : 60);
        }

        assertThat(words(title)).isEqualTo(words.replaceAll("^-|-$", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "global-study-k3v9xq7m2p, global-study, k3v9xq7m2p",
        "k3v9xq7m2p, '', k3v9xq7m2p",
        "a--k3v9xq7m2p, a-, k3v9xq7m2p",
        "--k3v9xq7m2p, -, k3v9xq7m2p",
        "0123456789-0123456789, 0123456789, 0123456789"
    })
    void theCodeIsReadBehindTheWords(String path, String words, String code) {
        assertThat(Address.parse(path)).contains(new Address(words, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "k3v9xq7m2",
                "-k3v9xq7m2p",
                "xk3v9xq7m2p",
                "study-k3v9xq7m-p",
                "Study-k3v9xq7m2p",
                "étude-k3v9xq7m2p",
                "study/k3v9xq7m2p",
                "study-k3v9xq7m2P"
            })
    void whatIsNoAddressIsNone(String path) {
        assertThat(Address.parse(path)).isEmpty();
    }
}
