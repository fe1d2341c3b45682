package org.seamark.contributions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Classification;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The least that a form can ask for, found in all tests: a title. */
@Component
@Order(1)
class TitledForm implements ContributionForm {

    @Override
    public Kind kind() {
        return Kind.PRACTICE;
    }

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of(
                        "library.form",
                        "about",
                        Field.of("library.form", "title", FieldType.TITLE).needed()));
    }

    @Override
    public List<Problem> problems(Content content) {
        return FieldCheck.problems(sections(), content);
    }

    @Override
    public CatalogueRecord publish(UUID contribution, @Nullable Reference record, Content content) {
        return new CatalogueRecord(
                new Reference("titled", contribution), Identifiers.code(contribution));
    }

    @Override
    public void unpublish(Reference record) {}

    @Override
    public Optional<CatalogueRecord> find(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<Content> content(Reference record) {
        return Optional.empty();
    }

    @Override
    public Classification classification(Content content) {
        return Classification.NONE;
    }

    @Override
    public Content classified(Content content, Classification otherwise) {
        return content;
    }
}
