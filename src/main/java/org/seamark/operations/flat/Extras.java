package org.seamark.operations.flat;

import java.util.Collection;
import java.util.stream.Collectors;
import org.seamark.catalogue.Publication;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Country;

/** What a reader of the file wants beside the fields: names in a language, and addresses. */
public record Extras(Language language, String site, Countries countries, Texts texts) {

    /** Tells a key that names its source from others. */
    public static final String OF = "::";

    String address(Publication<?> record) {
        return "%s/%s/%s".formatted(site, language.code(), record.address());
    }

    /** By source and key the same record is known when the file comes back. */
    String key(Publication<?> record) {
        return record.provenance().source() + OF + record.sourceKey();
    }

    String names(Collection<String> codes) {
        return codes.stream()
                .map(code -> countries.label(code, language))
                .collect(Collectors.joining("; "));
    }

    /** Where Kosovo is named, what the United Nations say of the name. */
    String footnote(Collection<String> codes) {
        return codes.contains(Country.KOSOVO) ? texts.text(language, "kosovo.footnote") : "";
    }
}
