package org.seamark.library;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.contributions.ClassificationFields;
import org.seamark.contributions.Content;
import org.seamark.contributions.RightsFields;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
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
                content.given("symbol").orElse(null),
                content.texts("audience"),
                RightsFields.terms(content),
                content.number("minutes").map(Duration::ofMinutes).orElse(null),
                content.given("provider").orElse(null),
                content.isYes("workstreamOutput"),
                content.isYes("regionalReview"),
                links(content, known.map(Description::links).orElse(List.of())),
                files,
                ClassificationFields.read(content));
    }

    private static Set<String> others(Content content) {
        return content.lines("otherLanguages").stream()
                .flatMap(name -> LanguageNames.resolve(name).stream())
                .filter(code -> Language.of(code).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A link that was there keeps what is known of it beyond the form. */
    private static List<Link> links(Content content, List<Link> before) {
        return content.links("links").stream()
                .map(link ->
                        before.stream()
                                .filter(known -> known.url().equals(link.url()))
                                .findFirst()
                                .map(known ->
                                        new Link(
                                                link.url(),
                                                link.kind(),
                                                link.language(),
                                                link.label(),
                                                known.format(),
                                                known.bytes()))
                                .orElse(link))
                .toList();
    }

    static Content write(Description known) {
        var content =
                Content.EMPTY
                        .with("form", known.form().code())
                        .with("type", known.type() == null ? null : known.type().code())
                        .with("title", known.title())
                        .with("summary", known.summary())
                        .with("audience", known.audience())
                        .with("publisher", known.publisher())
                        .with("authors", known.authors())
                        .with("published", text(known.published()))
                        .with("symbol", known.symbol())
                        .with("pages", known.pages())
                        .with("minutes", known.duration() == null ? null : minutes(known))
                        .with("provider", known.provider())
                        .with("workstreamOutput", known.workstreamOutput())
                        .with("regionalReview", known.regionalReview())
                        .with("languages", known.languages().stream().map(Language::code).toList())
                        .with("otherLanguages", List.copyOf(known.otherLanguages()))
                        .with("originalLanguage", known.originalLanguage())
                        .with("links", known.links().stream().map(ResourceContent::row).toList())
                        .with("files", known.files().stream().map(ResourceContent::row).toList());
        var classified = ClassificationFields.write(content, known.classification());
        return RightsFields.answered(classified, known.licence());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static long minutes(Description known) {
        return Optional.ofNullable(known.duration()).map(Duration::toMinutes).orElse(0L);
    }

    private static Map<String, String> row(Link link) {
        var row = new LinkedHashMap<String, String>();
        row.put("url", link.url());
        row.put("kind", link.kind());
        put(row, "language", link.language());
        put(row, "label", link.label());
        return row;
    }

    private static Map<String, String> row(AttachedFile file) {
        var row = new LinkedHashMap<String, String>();
        row.put("file", file.id().toString());
        put(row, "language", file.language());
        return row;
    }

    private static void put(Map<String, String> row, String key, @Nullable String value) {
        if (value != null) {
            row.put(key, value);
        }
    }
}
