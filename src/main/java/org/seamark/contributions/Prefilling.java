package org.seamark.contributions;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seamark.contributions.citations.Citations;
import org.seamark.contributions.citations.DoiResolver;
import org.seamark.contributions.citations.EntrySuggestion;
import org.seamark.files.FileDoor;
import org.seamark.files.StoredFile;
import org.seamark.forms.Content;
import org.seamark.forms.Field;
import org.seamark.forms.Suggestion;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.PartialDate;
import org.seamark.vocabulary.LanguageNames;
import org.springframework.stereotype.Component;

/** Fills what is still empty in a draft from what others wrote of the same thing. */
@Component
public class Prefilling {

    private final DraftDesk drafts;
    private final FileDoor door;
    private final DoiResolver resolver;

    Prefilling(DraftDesk drafts, FileDoor door, DoiResolver resolver) {
        this.drafts = drafts;
        this.door = door;
        this.resolver = resolver;
    }

    /** Whether a DOI is looked up, and not only linked to. */
    public boolean resolves() {
        return resolver.isConfigured();
    }

    /**
     * From a citation in BibTeX, RIS or CSL-JSON.
     *
     * @throws org.seamark.contributions.citations.UnreadableCitation where it is none
     */
    public void fromCitation(Actor actor, UUID id, String citation, Language reader) {
        var entry = Citations.read(citation);
        fill(actor, id, EntrySuggestion.of(entry, "citation", reader));
    }

    /** From a DOI: its address and, where a resolver is configured and answers, what it says. */
    public void fromDoi(Actor actor, UUID id, Doi doi, Language reader) {
        resolver.resolve(doi)
                .ifPresent(entry -> fill(actor, id, EntrySuggestion.of(entry, "doi", reader)));
        var link = List.of(Map.of("url", doi.url(), "kind", "page"));
        fill(actor, id, new Suggestion("doi", Content.EMPTY.with("links", link)));
    }

    /** From a file of the draft: what it says of itself. */
    public void fromFile(Actor actor, UUID id, UUID file) {
        var known = door.known(file, actor).orElseThrow(OutOfSight::new);
        fill(actor, id, new Suggestion("file", told(known)));
    }

    private static Content told(StoredFile file) {
        var facts = file.facts();
        var code = Optional.ofNullable(facts.language()).flatMap(LanguageNames::resolve);
        var six = code.flatMap(Language::of);
        var title =
                Optional.ofNullable(facts.title())
                        .filter(text -> !text.isBlank())
                        .map(text -> LocalizedText.of(six.orElse(Language.EN), text))
                        .orElse(LocalizedText.EMPTY);
        var day =
                Optional.ofNullable(facts.created())
                        .map(created ->
                                PartialDate.of(created.atZone(ZoneOffset.UTC).toLocalDate()))
                        .map(PartialDate::toString);
        return Content.EMPTY
                .with("title", title)
                .with("languages", six.map(Language::code).stream().toList())
                .with("otherLanguages", six.isPresent() ? null : code.stream().toList())
                .with("published", day.orElse(null))
                .with("pages", facts.pages() == null ? null : facts.pages().toString());
    }

    /** Only what the form asks is filled. */
    private void fill(Actor actor, UUID id, Suggestion suggestion) {
        drafts.change(
                actor,
                id,
                draft -> {
                    var asked =
                            draft.sections().stream()
                                    .flatMap(section -> section.fields().stream())
                                    .map(Field::name)
                                    .collect(Collectors.toSet());
                    var answers = suggestion.content();
                    for (var name : answers.values().keySet()) {
                        answers = asked.contains(name) ? answers : answers.with(name, null);
                    }
                    return new Suggestion(suggestion.source(), answers).into(draft.content());
                });
    }
}
