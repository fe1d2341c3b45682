package org.seamark.catalogue.jsonld;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seamark.kernel.Language;

/** The catalogue as a whole, in the words of schema.org: data that programs can have. */
public final class CatalogueData {

    private CatalogueData() {}

    /**
     * As a block of a page.
     *
     * @param page its complete address
     * @param downloads complete addresses, by the type of what is there
     */
    public static String block(
            String name, String description, String page, Map<String, String> downloads) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Dataset");
        data.put("@id", page);
        data.put("url", page);
        data.put("name", name);
        data.put("description", description);
        data.put("inLanguage", Arrays.stream(Language.values()).map(Language::code).toList());
        data.put("isAccessibleForFree", true);
        data.put("creator", Map.of("@type", "Organization", "name", name));
        data.put("distribution", distribution(downloads));
        return LinkedData.block(data);
    }

    private static List<Map<String, String>> distribution(Map<String, String> downloads) {
        return downloads.entrySet().stream()
                .map(one ->
                        Map.of(
                                "@type",
                                "DataDownload",
                                "encodingFormat",
                                one.getKey(),
                                "contentUrl",
                                one.getValue()))
                .toList();
    }
}
