package org.seamark.catalogue.web;

import org.seamark.catalogue.Catalogue;
import org.seamark.database.DataFolder;
import org.springframework.stereotype.Component;

/**
 * What is served: this build with its texts, of this catalogue. Its mark is in the tag of every
 * answer that may be kept, the same on all nodes that serve the same.
 */
@Component
public class Edition {

    private static final String BUILD = new BuildMark().of(BuildMark.running()).told();

    private final Catalogue catalogue;
    private final String texts;

    Edition(Catalogue catalogue, DataFolder folder) {
        this.catalogue = catalogue;
        this.texts = new BuildMark().of(folder.vocabulary()).told();
    }

    /** A few letters and digits; others for another build, other texts, another catalogue. */
    public String mark() {
        return BUILD + texts + Long.toHexString(catalogue.identity().getMostSignificantBits());
    }
}
