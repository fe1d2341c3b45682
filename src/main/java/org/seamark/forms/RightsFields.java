package org.seamark.forms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.ContributionForm.Problem;

/** The questions about rights that every form ends with: may it be published, and reused how. */
public final class RightsFields {

    private static final String PREFIX = "forms.field";
    private static final String LICENCE = "licence";
    private static final String TERMS = "licenceTerms";

    private RightsFields() {}

    public static Section section() {
        return Section.of(
                "forms",
                "rights",
                Field.of(PREFIX, "rights", FieldType.YES).needed(),
                Field.of(PREFIX, LICENCE, FieldType.CHOICE)
                        .needed()
                        .choosing(List.of(Licence.values())),
                Field.of(PREFIX, TERMS, FieldType.LINE));
    }

    /** Of what is no work of its own, such as an event: only whether it may be published. */
    public static Section declaration() {
        return Section.of("forms", "rights", Field.of(PREFIX, "rights", FieldType.YES).needed());
    }

    /** Other terms than those of the list are written out. */
    public static List<Problem> problems(Content content) {
        return content.line(LICENCE).equals(Licence.OTHER.code()) && !content.has(TERMS)
                ? List.of(new Problem(TERMS, "forms.problem.terms"))
                : List.of();
    }

    /** The terms as they stand on a record. */
    public static @Nullable String terms(Content content) {
        return Licence.find(content.line(LICENCE))
                .filter(licence -> licence != Licence.OTHER)
                .map(Licence::terms)
                .or(() -> content.given(TERMS))
                .orElse(null);
    }

    /** The answers that a published record stands for. */
    public static Content answered(Content content, @Nullable String terms) {
        var licence = Optional.ofNullable(terms).map(Licence::of);
        return content.with("rights", true)
                .with(LICENCE, licence.map(Licence::code).orElse(null))
                .with(
                        TERMS,
                        licence.filter(Licence.OTHER::equals).map(other -> terms).orElse(null));
    }
}
