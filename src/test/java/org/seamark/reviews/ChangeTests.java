package org.seamark.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.reviews.Subject.Field;
import org.seamark.reviews.Subject.Value;

class ChangeTests {

    private static Subject of(Field... fields) {
        return new Subject(
                "forms.kind.practice",
                LocalizedText.of(Language.EN, "Safe harbours"),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(fields),
                List.of(),
                "desk");
    }

    private static Field field(String label, String... texts) {
        return new Field(label, List.of(texts).stream().<Value>map(Value.Plain::new).toList());
    }

    @Test
    void whatStaysTheSameIsNoChange() {
        var same = of(field("a", "x"), field("b", "y", "z"));

        assertThat(Change.between(same, same)).isEmpty();
    }

    @Test
    void whatWasAddedChangedAndTakenAwayIsNamed() {
        var before = of(field("a", "x"), field("b", "y"), field("c", "z"));
        var after = of(field("a", "x"), field("b", "Y"), field("d", "new"));

        assertThat(Change.between(before, after))
                .extracting(Change::label)
                .containsExactly("b", "d", "c");
        assertThat(Change.between(before, after).getLast().after()).isEmpty();
    }

    @Test
    void aCoverHoldsNothingOfTheWorkItself() {
        var cover = of(field("a", "x")).cover();

        assertThat(cover.fields()).isEmpty();
        assertThat(cover.files()).isEmpty();
        assertThat(cover.title().isEmpty()).isFalse();
    }
}
