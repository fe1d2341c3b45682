package org.seamark.practices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.CatalogueRecord;
import org.seamark.contributions.ClassificationFields;
import org.seamark.contributions.Content;
import org.seamark.contributions.ContributionForm;
import org.seamark.contributions.FieldCheck;
import org.seamark.contributions.Kind;
import org.seamark.contributions.PublishedFiles;
import org.seamark.contributions.RightsFields;
import org.seamark.contributions.Section;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Classification;
import org.springframework.stereotype.Component;

/** How a practice is handed in. */
@Component
class PracticeForm implements ContributionForm {

    private static final String MODULE = "practices";

    private final Repertoire repertoire;
    private final PublishedFiles files;

    PracticeForm(Repertoire repertoire, PublishedFiles files) {
        this.repertoire = repertoire;
        this.files = files;
    }

    @Override
    public Kind kind() {
        return Kind.PRACTICE;
    }

    @Override
    public List<Section> sections() {
        return PracticeQuestions.SECTIONS;
    }

    @Override
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<>(FieldCheck.problems(sections(), content));
        problems.addAll(PracticeQuestions.problems(content));
        problems.addAll(RightsFields.problems(content));
        return problems;
    }

    @Override
    public List<Problem> advice(Content content) {
        return PracticeQuestions.advice(content);
    }

    @Override
    public CatalogueRecord publish(UUID contribution, @Nullable Reference record, Content content) {
        var before =
                record == null
                        ? repertoire.findContributed(contribution)
                        : repertoire.find(record.id());
        var attached = files.named(content.files("files"));
        var described = PracticeContent.read(content, attached);
        var text = files.text(attached);
        var published =
                before.map(practice -> repertoire.change(practice, described, text))
                        .orElseGet(() -> repertoire.contribute(contribution, described, text));
        return record(published);
    }

    private static CatalogueRecord record(Practice practice) {
        return new CatalogueRecord(practice.reference(), practice.code());
    }

    @Override
    public void unpublish(Reference record) {
        repertoire.withdraw(record);
    }

    @Override
    public List<CatalogueRecord> linking(List<String> variants) {
        return repertoire.linking(variants).stream().map(PracticeForm::record).toList();
    }

    @Override
    public Optional<CatalogueRecord> find(String code) {
        return repertoire.findAny(code).map(PracticeForm::record);
    }

    @Override
    public boolean isPublished(Reference record) {
        return record.module().equals(MODULE)
                && repertoire.find(record.id()).filter(Practice::isPublished).isPresent();
    }

    @Override
    public Optional<Content> content(Reference record) {
        return record.module().equals(MODULE)
                ? repertoire
                        .find(record.id())
                        .map(found -> PracticeContent.write(found.description()))
                : Optional.empty();
    }

    @Override
    public Classification classification(Content content) {
        return ClassificationFields.read(content);
    }

    @Override
    public Content classified(Content content, Classification otherwise) {
        return ClassificationFields.write(content, otherwise);
    }
}
