package org.seamark.library;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.forms.ClassificationFields;
import org.seamark.forms.Content;
import org.seamark.forms.RightsFields;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.UnSymbol;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.LanguageNames;

/** What is answered in the form of a resource, as its description, and the other way round. */
final class ResourceContent {

    private ResourceContent() {}

    /**
     * @param before the description of the record that is changed: what no field asks for stays
     * @param files those that the content names
     */
    static Description read(
            Content content, @Nullable Description before, List<AttachedFile> files) {
        var known = Optional.ofNullable(before);
        return new Description(
                Form.require(content.given("form").orElse(Form.DOCUMENT.code())),
                DocumentType.of(content.line("type")).orElse(null),
                content.texts("title"),
                content.texts("summary"),
                known.map(Description::text).orElse(LocalizedText.EMPTY),
                content.date("published").orElse(null),
                known.map(Description::uploaded).orElse(null),
                content.given("publisher").orElse(null),
                content.lines("authors"),
                content.lines("languages").stream()
                        .flatMap(code -> Language.of(code).stream())
                        .collect(Collectors.toSet()),
                others(content),
                content.given("originalLanguage").flatMap(LanguageNames::resolve).orElse(null),
                content.number("pages").orElse(null),
                content.given("symbol").map(UnSymbol::tidied).orElse(null),
                content.texts("audience"),
                RightsFields.terms(content),
                content.number("minutes").map(Duration::ofMinutes).orElse(null),
                content.given("provider").orElse(null),
                content.isYes("workstreamOutput"),
                content.isYes("regionalReview"),
                content.links("links", known.map(Description::links).orElse(List.of())),
                files,
                ClassificationFields.read(content));
    }

    private static Set<String> others(Content content) {
        return content.lines("otherLanguages").stream()
                .flatMap(name -> LanguageNames.resolve(name).stream())
                .filter(code -> Language.of(code).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Content write(Description known) {
        var content =
                Content.EMPTY
                        .with("form", known.form().kind())
                        .with("type", known.type())
                        .with("title", known.title())
                        .with("summary", known.summary())
                        .with("audience", known.audience())
                        .with("publisher", known.publisher())
                        .with("authors", known.authors())
                        .with("published", known.published())
                        .with("symbol", known.symbol())
                        .with("pages", known.pages())
                        .with("minutes", known.duration() == null ? null : minutes(known))
                        .with("provider", known.provider())
                        .with("workstreamOutput", known.workstreamOutput())
                        .with("regionalReview", known.regionalReview())
                        .with("languages", known.languages())
                        .with("otherLanguages", known.otherLanguages())
                        .with("originalLanguage", known.originalLanguage())
                        .with("links", known.links())
                        .with("files", known.files());
        var classified = ClassificationFields.write(content, known.classification());
        return RightsFields.answered(classified, known.licence());
    }

    private static long minutes(Description known) {
        return Optional.ofNullable(known.duration()).map(Duration::toMinutes).orElse(0L);
    }
}
