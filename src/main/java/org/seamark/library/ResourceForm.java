package org.seamark.library;

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

/** How a resource is handed in. */
@Component
class ResourceForm implements ContributionForm {

    private static final String MODULE = "library";

    private final Library library;
    private final PublishedFiles files;

    ResourceForm(Library library, PublishedFiles files) {
        this.library = library;
        this.files = files;
    }

    @Override
    public Kind kind() {
        return Kind.RESOURCE;
    }

    @Override
    public List<Section> sections() {
        return ResourceQuestions.SECTIONS;
    }

    @Override
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<>(FieldCheck.problems(sections(), content));
        problems.addAll(ResourceQuestions.problems(content));
        problems.addAll(RightsFields.problems(content));
        return problems;
    }

    @Override
    public CatalogueRecord publish(UUID contribution, @Nullable Reference record, Content content) {
        var before =
                record == null ? library.findContributed(contribution) : library.find(record.id());
        var known = before.map(Resource::description).orElse(null);
        var attached = files.named(content.files("files"));
        var described = ResourceContent.read(content, known, attached);
        var text = files.text(attached);
        var published =
                before.map(resource -> library.change(resource, described, text))
                        .orElseGet(() -> library.contribute(contribution, described, text));
        return record(published);
    }

    private static CatalogueRecord record(Resource resource) {
        return new CatalogueRecord(resource.reference(), resource.code());
    }

    @Override
    public void unpublish(Reference record) {
        library.withdraw(record);
    }

    @Override
    public List<CatalogueRecord> linking(List<String> variants) {
        return library.linking(variants).stream().map(ResourceForm::record).toList();
    }

    @Override
    public Optional<CatalogueRecord> find(String code) {
        return library.findAny(code).map(ResourceForm::record);
    }

    @Override
    public boolean isPublished(Reference record) {
        return record.module().equals(MODULE)
                && library.find(record.id()).filter(Resource::isPublished).isPresent();
    }

    @Override
    public Optional<Content> content(Reference record) {
        return record.module().equals(MODULE)
                ? library.find(record.id()).map(found -> ResourceContent.write(found.description()))
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
