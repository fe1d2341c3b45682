package org.seamark.library.web;

import org.seamark.catalogue.web.RecordPage;
import org.seamark.kernel.Language;
import org.seamark.library.Citation;
import org.seamark.library.Description;

/** The page of a document, training or video. */
public record ResourcePage(RecordPage record, Description resource) {

    /**
     * The citation as one line of text.
     *
     * @param here the complete address of this page
     */
    public String citation(Language reader, String here) {
        return Citation.of(resource, reader, here).text();
    }
}
