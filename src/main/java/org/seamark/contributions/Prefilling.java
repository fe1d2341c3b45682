package org.seamark.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.seamark.contributions.citations.DoiResolver;
import org.seamark.contributions.citations.Entry;
import org.seamark.contributions.citations.EntrySuggestion;
import org.seamark.files.FileDoor;
import org.seamark.files.StoredFile;
import org.seamark.forms.Content;
import org.seamark.forms.Field;
import org.seamark.forms.Forms;
import org.seamark.forms.Kind;
import org.seamark.forms.Suggestion;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Doi;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.OutOfSight;
import org.seamark.vocabulary.LanguageNames;
import org.springframework.stereotype.Component;

/** Fills what is still empty in a draft from what others wrote of the same thing. */
@Component
public class Prefilling {

    private final DraftDesk drafts;
    private final Forms forms;
    private final FileDoor door;
    private final DoiResolver resolver;

    Prefilling(DraftDesk drafts, Forms forms, FileDoor door, DoiResolver resolver) {
        this.drafts = drafts;
        this.forms = forms;
        this.door = door;
        this.resolver = resolver;
    }

    /** Whether a DOI is looked up, and not only linked to. */
    public boolean resolves() {
        return resolver.isConfigured();
    }

    /**
     * From one work of a citation.
     *
     * @return the names of what it tells and the form has no place for
     */
    public List<String> fromCitation(Actor actor, UUID id, Entry work, Language reader) {
        return fill(actor, id, EntrySuggestion.of(work, "citation", reader));
    }

    /**
     * From a DOI: its address and, where a resolver is configured and answers, what it says.
     *
     * @return the names of what it tells and the form has no place for
     */
    public List<String> fromDoi(Actor actor, UUID id, Doi doi, Language reader) {
        var link = List.of(Map.of("url", doi.url(), "kind", "page"));
        var left =
                resolver.resolve(doi)
                        .map(entry -> fill(actor, id, EntrySuggestion.of(entry, "doi", reader)))
                        .orElse(List.of());
        var unlinked = fill(actor, id, new Suggestion("doi", Content.EMPTY.with("links", link)));
        return Stream.concat(left.stream(), unlinked.stream()).distinct().toList();
    }

    /**
     * From a file of the draft: what it says of itself.
     *
     * @return the names of what it tells and the form has no place for
     */
    public List<String> fromFile(Actor actor, UUID id, UUID file) {
        var known = door.known(file, actor).orElseThrow(OutOfSight::new);
        return fill(actor, id, new Suggestion("file", told(known)));
    }

    /** When a file was made is not when the work was published: that is left to people. */
    private static Content told(StoredFile file) {
        var facts = file.facts();
        var code = Optional.ofNullable(facts.language()).flatMap(LanguageNames::resolve);
        var six = code.flatMap(Language::of);
        var title =
                Optional.ofNullable(facts.title())
                        .filter(text -> !text.isBlank())
                        .map(text -> LocalizedText.of(six.orElse(Language.EN), text))
                        .orElse(LocalizedText.EMPTY);
        return Content.EMPTY
                .with("title", title)
                .with("languages", six.map(Language::code).stream().toList())
                .with("otherLanguages", six.isPresent() ? null : code.stream().toList())
                .with("pages", facts.pages() == null ? null : facts.pages().toString());
    }

    /** Only what the form asks for is filled in; answers what it has no place for. */
    private List<String> fill(Actor actor, UUID id, Suggestion suggestion) {
        var fitting = suggestion.fitting(drafts.open(actor, id).sections());
        drafts.change(actor, id, draft -> fitting.into(draft.content()));
        return suggestion.content().values().keySet().stream()
                .filter(name -> !name.equals(EntrySuggestion.GUESS))
                .filter(name -> !fitting.content().has(name))
                .toList();
    }

    /** The labels of what has those names, which are those of the form of a resource. */
    public List<String> labels(Collection<String> names) {
        return forms.require(Kind.RESOURCE).sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> names.contains(field.name()))
                .map(Field::key)
                .toList();
    }
}
