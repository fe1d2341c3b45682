package org.seamark.api.web;

import java.util.List;
import java.util.TreeMap;
import org.seamark.api.Operation;
import org.seamark.catalogue.jsonld.CatalogueData;

/**
 * The page on which people try what programs ask.
 *
 * @param document where the interface is described, and {@code harvest} where all is harvested
 */
public record ApiPage(String document, String harvest, List<Operation> operations) {

    /** The catalogue as data, for programs that read the page at an address of this site. */
    public String data(String name, String description, String here, String origin) {
        var downloads = new TreeMap<String, String>();
        downloads.put("application/json", origin + Answers.ROOT + "/records");
        downloads.put("text/xml", origin + harvest + "?verb=ListRecords&metadataPrefix=oai_dc");
        return CatalogueData.block(name, description, here, downloads);
    }
}
