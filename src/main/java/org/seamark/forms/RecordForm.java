package org.seamark.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Reference;

/** The form of a kind of record: the module's questions, and the module's records behind them. */
final class RecordForm<D, P extends Publication<D>> implements ContributionForm {

    private final RecordQuestions<D> questions;
    private final Holdings<D, P> records;
    private final PublishedFiles files;
    private final Predicate<String> isCountry;

    RecordForm(
            RecordQuestions<D> questions,
            Holdings<D, P> records,
            PublishedFiles files,
            Predicate<String> isCountry) {
        this.questions = questions;
        this.records = records;
        this.files = files;
        this.isCountry = isCountry;
    }

    @Override
    public Kind kind() {
        return questions.kind();
    }

    @Override
    public List<Section> sections() {
        return questions.sections();
    }

    @Override
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<>(FieldCheck.problems(sections(), content));
        problems.addAll(ClassificationFields.problems(content, isCountry));
        problems.addAll(questions.problems(files.present(content)));
        problems.addAll(RightsFields.problems(content));
        if (hasFiles()) {
            problems.addAll(files.problems(content));
        }
        return problems;
    }

    @Override
    public List<Problem> advice(Content content) {
        return questions.advice(content);
    }

    @Override
    public CatalogueRecord publish(UUID contribution, @Nullable Reference record, Content content) {
        var before = record == null ? records.contributed(contribution) : records.find(record);
        var attached = attached(content);
        var known = before.map(Publication::description).orElse(null);
        var described = questions.read(content, known, attached);
        var text = files.text(attached);
        return record(
                before.map(found -> records.change(found, described, text))
                        .orElseGet(() -> records.contribute(contribution, described, text)));
    }

    private CatalogueRecord record(P published) {
        return new CatalogueRecord(published.reference(), published.code());
    }

    @Override
    public void unpublish(Reference record) {
        records.withdraw(record);
    }

    @Override
    public Optional<CatalogueRecord> find(String code) {
        return records.findAny(code).map(this::record);
    }

    @Override
    public Map<CatalogueRecord, Content> findAll(Collection<String> codes) {
        return records.findAll(codes).stream()
                .collect(
                        Collectors.toMap(
                                this::record, found -> questions.write(found.description())));
    }

    @Override
    public boolean isPublished(Reference record) {
        return records.find(record).filter(Publication::isPublished).isPresent();
    }

    @Override
    public Optional<Content> content(Reference record) {
        return records.find(record).map(found -> questions.write(found.description()));
    }

    @Override
    public Publication<?> imagined(Content content) {
        return records.imagined(questions.read(content, null, attached(content)));
    }

    /** The files of a content; what has no field for files has none, whatever it holds. */
    private List<AttachedFile> attached(Content content) {
        return hasFiles() ? files.named(content.files(Attachment.FIELD)) : List.of();
    }

    @Override
    public List<CatalogueRecord> linking(List<String> variants) {
        return records.linking(variants).stream().map(this::record).toList();
    }
}
