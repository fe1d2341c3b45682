package org.seamark.forms.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Field;
import org.seamark.forms.FieldType;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.vocabulary.Country;

/** A page with fields of a form, which are drawn in the same way whoever fills them in. */
public interface FormPage {

    /** What stands in the fields. */
    Content shown();

    /** Those that can be chosen. */
    List<Country> countries();

    /** Whether anything can be changed. */
    boolean isOpen();

    /** What is wrong in a field. */
    Optional<Problem> problem(Field field);

    /** The key of what would be better otherwise, or empty. */
    default String advice(Field field) {
        return "";
    }

    /** Where the answer comes from, if nobody has typed it, or empty. */
    default String suggestedBy(Field field) {
        return "";
    }

    /** What was saved from elsewhere meanwhile. */
    default Content saved() {
        return shown();
    }

    /** Whether that is another than what stands in this field. */
    default boolean differs(Field field) {
        return false;
    }

    /** What is translated, where that is what the form is for. */
    default LocalizedText original(Field field) {
        return LocalizedText.EMPTY;
    }

    /** The languages of a text, the reader’s first. */
    default List<Language> languages(Language reader) {
        return Stream.concat(
                        Stream.of(reader),
                        Arrays.stream(Language.values()).filter(other -> other != reader))
                .toList();
    }

    /** Whether a language of a text stays folded until it is wanted. */
    default boolean isFolded(Field field, Language language, Language first) {
        return language != first && shown().texts(field.name()).in(language).isEmpty();
    }

    /** What is chosen and not offered, such as a country that nobody knows. */
    default List<String> strange(Field field) {
        return shown().lines(field.name()).stream()
                .filter(code -> countries().stream().noneMatch(one -> one.code().equals(code)))
                .toList();
    }

    default boolean isChosen(Field field, String code) {
        return field.type() == FieldType.CHOICE
                ? shown().line(field.name()).equals(code)
                : shown().lines(field.name()).contains(code);
    }
}
