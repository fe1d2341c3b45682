package org.seamark.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms that the modules bring, each found by its kind or by a record of its module. */
@Component
public class Forms {

    private final ObjectProvider<ContributionForm> forms;

    Forms(ObjectProvider<ContributionForm> forms) {
        this.forms = forms;
    }

    public Optional<ContributionForm> find(Kind kind) {
        return forms.orderedStream().filter(form -> form.kind() == kind).findFirst();
    }

    public ContributionForm require(Kind kind) {
        return find(kind)
                .orElseThrow(() -> new IllegalStateException("no form of a " + kind.code()));
    }

    /** The questions of a kind: of a translation, where it is one, those that have words. */
    public List<Section> sections(Kind kind, @Nullable Language translation) {
        var sections = require(kind).sections();
        return translation == null ? sections : new Translation(sections, translation).questions();
    }

    /** The form of the module that has this record, where that module takes contributions. */
    public Optional<ContributionForm> of(Reference record) {
        return forms.orderedStream().filter(form -> form.content(record).isPresent()).findFirst();
    }

    /** A record with the form of the module that has it, and what that holds of it. */
    public record Held(ContributionForm form, CatalogueRecord record, Content content) {}

    /** The record under a code, whichever module has it. */
    public Optional<Held> held(String code) {
        return held(List.of(code)).stream().findFirst();
    }

    /** The records under these codes, in their order: one question for each module. */
    public List<Held> held(List<String> codes) {
        var found = new HashMap<String, Held>();
        forms.orderedStream()
                .forEach(form ->
                        form.findAll(codes)
                                .forEach((record, content) ->
                                        found.putIfAbsent(
                                                record.code(), new Held(form, record, content))));
        return codes.stream()
                .distinct()
                .flatMap(code -> Stream.ofNullable(found.get(code)))
                .toList();
    }

    /** The record that any of the modules has under a code. */
    public Optional<CatalogueRecord> record(String code) {
        return forms.orderedStream().flatMap(form -> form.find(code).stream()).findFirst();
    }

    /** Published records with a link that is written in one of these ways. */
    public List<CatalogueRecord> linking(List<String> variants) {
        return forms.orderedStream().flatMap(form -> form.linking(variants).stream()).toList();
    }
}
