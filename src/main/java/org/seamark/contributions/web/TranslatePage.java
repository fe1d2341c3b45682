package org.seamark.contributions.web;

import java.util.Arrays;
import java.util.List;
import org.seamark.forms.CatalogueRecord;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;

/** The choice of the language into which a record is translated. */
public record TranslatePage(CatalogueRecord record, LocalizedText title) {

    /** The languages that it is not in yet. */
    public List<Language> wanting() {
        return Arrays.stream(Language.values())
                .filter(language -> !title.languages().contains(language))
                .toList();
    }
}
