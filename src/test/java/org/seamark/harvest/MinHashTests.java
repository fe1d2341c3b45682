package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashTests {

    private static Set<Long> numbers(long from, long to) {
        return LongStream.range(from, to).boxed().collect(Collectors.toSet());
    }

    private static int[] signature(String text) {
        return MinHash.signature(Shingles.of(text));
    }

    /** 64 components: a standard error of at most 0.063. */
    @ParameterizedTest
    @ValueSource(ints = {0, 200, 500, 800, 1000})
    void componentsAgreeAboutAsOftenAsElementsAreShared(int shared) {
        var one = numbers(0, 1000);
        var other = numbers(1000 - shared, 2000 - shared);
        double jaccard = (double) shared / (2000 - shared);

        assertThat(MinHash.similarity(MinHash.signature(one), MinHash.signature(other)))
                .isCloseTo(jaccard, within(0.19));
    }

    @Test
    void whatIsNearlyTheSameSharesABandAndWhatIsNotDoesNot() {
        var text =
                "Smuggling of migrants by sea: a study of routes, fees and protection needs of people"
                        + " who were rescued in the central Mediterranean between 2019 and 2023, with"
                        + " recommendations for those who meet them first on land";
        var near = text.replace("recommendations", "advice");
        var far = "Training of border guards in the detection of forged documents at airports";

        assertThat(MinHash.similarity(signature(text), signature(near))).isGreaterThan(0.7);
        assertThat(shareABand(text, near)).isTrue();
        assertThat(MinHash.similarity(signature(text), signature(far))).isLessThan(0.1);
        assertThat(shareABand(text, far)).isFalse();
    }

    private static boolean shareABand(String one, String other) {
        var bands = new HashSet<Long>();
        Arrays.stream(MinHash.bands(signature(one))).forEach(bands::add);
        return Arrays.stream(MinHash.bands(signature(other))).anyMatch(bands::contains);
    }

    @Test
    void caseAccentsAndPunctuationMakeNoDifference() {
        assertThat(Shingles.of("Étude des réseaux, par mer"))
                .isEqualTo(Shingles.of("ETUDE DES RESEAUX – par mer!"));
    }

    @Test
    void scriptsThatPartNoWordsAreReadByCharacter() {
        var one = signature("偷运移民的路线与费用研究报告二〇二三");
        var other = signature("偷运移民的路线与费用研究报告二〇二四");

        assertThat(MinHash.similarity(one, other)).isGreaterThan(0.6).isLessThan(1);
    }

    @Test
    void aShortTextIsOneShingle() {
        assertThat(Shingles.of("At sea")).hasSize(1);
        assertThat(Shingles.of("…")).isEmpty();
    }
}
