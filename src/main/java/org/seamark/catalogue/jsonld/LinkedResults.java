package org.seamark.catalogue.jsonld;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Address;
import org.seamark.kernel.Language;

/** What a search found, a page of it, in the words of schema.org. */
public final class LinkedResults {

    private LinkedResults() {}

    /**
     * As an object.
     *
     * @param before how many come before these
     * @param page the address of the search for readers
     * @param origin scheme and host of this site
     */
    public static Map<String, Object> of(
            Search search, Results results, int before, String page, String origin) {
        var language = search.language();
        var hits = results.hits();
        var list = new LinkedHashMap<String, Object>();
        list.put("@type", "ItemList");
        list.put("numberOfItems", results.total());
        list.put(
                "itemListElement",
                IntStream.range(0, hits.size())
                        .mapToObj(i -> element(before + i + 1, hits.get(i), language, origin))
                        .toList());
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "SearchResultsPage");
        data.put("@id", page);
        data.put("url", page);
        data.put("inLanguage", language.code());
        data.put("mainEntity", list);
        return data;
    }

    private static Map<String, Object> element(
            int position, Hit hit, Language reader, String origin) {
        return Map.of("@type", "ListItem", "position", position, "item", item(hit, reader, origin));
    }

    private static Map<String, Object> item(Hit hit, Language reader, String origin) {
        var item = new LinkedHashMap<String, Object>();
        item.put("@type", SchemaType.of(hit.kind(), hit.type()));
        item.put("@id", origin + Address.lasting(hit.reference().id()));
        item.put("url", origin + "/" + reader.code() + "/" + hit.address());
        item.put("name", Hit.plain(hit.title()));
        if (!hit.ownSummary().isEmpty()) {
            item.put("description", hit.ownSummary());
        }
        if (hit.date() != null) {
            item.put(
                    hit.kind() == Kind.EVENT ? "startDate" : "datePublished",
                    hit.date().toString());
        }
        if (hit.kind() == Kind.EVENT && hit.until() != null) {
            item.put("endDate", hit.until().toString());
        }
        if (hit.publisher() != null) {
            item.put("publisher", Map.of("@type", "Organization", "name", hit.publisher()));
        }
        return item;
    }
}
