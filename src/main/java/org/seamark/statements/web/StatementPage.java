package org.seamark.statements.web;

import java.util.List;
import org.seamark.catalogue.web.RecordPage;
import org.seamark.kernel.Language;
import org.seamark.statements.Description;

/**
 * The page of a statement.
 *
 * @param version the language in which it is shown: the reader's, if it was made in it
 */
public record StatementPage(RecordPage record, Description statement, Language version) {

    public List<String> paragraphs() {
        return statement.body().getOrDefault(version, List.of());
    }
}
