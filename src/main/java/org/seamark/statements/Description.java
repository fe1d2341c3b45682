package org.seamark.statements;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.SearchedText;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.Classification;

/**
 * What is known of a statement; its JSON is flat, and absent fields are left out.
 *
 * @param body its paragraphs in each language in which it was made
 * @param calls what it asks of governments, each an imperative sentence
 * @param contacts offices that answer for it, never private persons
 * @param files that Seamark keeps itself
 * @param incident what it answers to, where it is a call to action
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Description(
        LocalizedText title,
        Map<Language, List<String>> body,
        List<LocalizedText> calls,
        @Nullable PartialDate date,
        List<String> contacts,
        @Nullable Incident incident,
        @Nullable String licence,
        List<Link> links,
        List<AttachedFile> files,
        @JsonUnwrapped Classification classification) {

    public Description {
        if (title == null || title.isEmpty()) {
            throw new IllegalArgumentException("a statement without a title");
        }
        if (body == null || body.isEmpty() || body.containsValue(List.of())) {
            throw new IllegalArgumentException("a statement that says nothing");
        }
        if (!title.languages().equals(body.keySet())) {
            throw new IllegalArgumentException("title and body are not in the same languages");
        }
        body = Collections.unmodifiableMap(new EnumMap<>(body));
        calls = calls == null ? List.of() : List.copyOf(calls);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        links = links == null ? List.of() : List.copyOf(links);
        files = files == null ? List.of() : List.copyOf(files);
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
    }

    /** Its first paragraph in each language. */
    public LocalizedText opening() {
        var opening = new EnumMap<Language, String>(Language.class);
        body.forEach((language, paragraphs) -> opening.put(language, paragraphs.getFirst()));
        return new LocalizedText(opening);
    }

    /** What is searched beyond title and opening: the rest of the body, and the calls. */
    LocalizedText searchedText() {
        var text = new SearchedText().withNames(classification.themes());
        body.forEach((language, paragraphs) ->
                paragraphs.stream().skip(1).forEach(paragraph -> text.with(language, paragraph)));
        calls.forEach(text::with);
        if (incident != null) {
            text.with(incident.happened());
        }
        return text.in(title.languages());
    }
}
