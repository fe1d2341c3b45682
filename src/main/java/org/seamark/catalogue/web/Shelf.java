package org.seamark.catalogue.web;

import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Publication;

/**
 * Where the records of a kind stand for readers.
 *
 * @param type by which the page of a record is found
 */
public record Shelf<P extends Publication<?>>(
        RecordPages pages, Holdings<?, P> records, Class<P> type) {

    /** One that readers see, or the way to where it stands; else there is no page. */
    P require(String address) {
        return pages.require(address, records::find);
    }
}
