package org.seamark.library;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Kind;
import org.seamark.forms.ClassificationFields;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Field;
import org.seamark.forms.FieldType;
import org.seamark.forms.RecordQuestions;
import org.seamark.forms.RightsFields;
import org.seamark.forms.Section;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.LanguageNames;

/** What is asked of a resource. */
final class ResourceQuestions implements RecordQuestions<Description> {

    private static final String PREFIX = "library.form";

    private static final List<Section> SECTIONS =
            List.of(
                    Section.of(
                            PREFIX,
                            "about",
                            field("form", FieldType.CHOICE)
                                    .needed()
                                    .choosing(List.of(Kind.DOCUMENT, Kind.TRAINING, Kind.VIDEO)),
                            field("type", FieldType.CHOICE)
                                    .choosing(Arrays.asList(DocumentType.values())),
                            field("title", FieldType.TITLE).needed().explaining(),
                            field("summary", FieldType.TEXT).needed().explaining(),
                            field("audience", FieldType.TITLE)),
                    Section.of(
                            PREFIX,
                            "origin",
                            field("publisher", FieldType.LINE).needed().explaining(),
                            field("authors", FieldType.LINES).explaining(),
                            field("published", FieldType.DATE).needed().explaining(),
                            field("symbol", FieldType.LINE).explaining(),
                            field("pages", FieldType.NUMBER),
                            field("minutes", FieldType.NUMBER),
                            field("provider", FieldType.LINE),
                            field("workstreamOutput", FieldType.YES),
                            field("regionalReview", FieldType.YES)),
                    Section.of(
                            PREFIX,
                            "languages",
                            field("languages", FieldType.LANGUAGES),
                            field("otherLanguages", FieldType.ANY_LANGUAGES).explaining(),
                            field("originalLanguage", FieldType.ANY_LANGUAGE)),
                    ClassificationFields.section(),
                    Section.of(
                            PREFIX,
                            "files",
                            field("files", FieldType.FILES),
                            field("links", FieldType.LINKS).explaining()),
                    RightsFields.section());

    private static Field field(String name, FieldType type) {
        return Field.of(PREFIX, name, type);
    }

    @Override
    public org.seamark.forms.Kind kind() {
        return org.seamark.forms.Kind.RESOURCE;
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        return ResourceContent.read(content, before, files);
    }

    @Override
    public Content write(Description known) {
        return ResourceContent.write(known);
    }

    @Override
    public List<Problem> problems(Content content) {
        return java.util.stream.Stream.of(
                        missing(content, "languages", "language", "languages", "otherLanguages"),
                        missing(content, "files", "nowhere", "files", "links"),
                        unknown(content))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Problem> missing(
            Content content, String field, String what, String either, String or) {
        return content.has(either) || content.has(or)
                ? List.of()
                : List.of(new Problem(field, "library.problem." + what));
    }

    private static List<Problem> unknown(Content content) {
        var wrong =
                content.lines("otherLanguages").stream()
                        .anyMatch(name -> LanguageNames.resolve(name).isEmpty());
        var original = content.given("originalLanguage");
        return java.util.stream.Stream.of(
                        wrong ? "otherLanguages" : "",
                        original.isPresent() && LanguageNames.resolve(original.get()).isEmpty()
                                ? "originalLanguage"
                                : "")
                .filter(field -> !field.isEmpty())
                .map(field -> new Problem(field, "library.problem.unknown-language"))
                .toList();
    }
}
