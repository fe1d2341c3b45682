package org.seamark.harvest.oai;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A request of the protocol: a verb and its arguments, those that are empty left out. */
record Wish(Map<String, String> arguments) {

    static Wish identify() {
        return new Wish(Map.of("verb", "Identify"));
    }

    static Wish list(String prefix, String set, String from) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("verb", "ListRecords");
        arguments.put("metadataPrefix", prefix);
        arguments.put("set", set);
        arguments.put("from", from);
        return new Wish(arguments);
    }

    static Wish goOn(String token) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("verb", "ListRecords");
        arguments.put("resumptionToken", token);
        return new Wish(arguments);
    }

    /** Where it is asked. */
    URI at(URI base) {
        var query =
                arguments.entrySet().stream()
                        .filter(argument -> !argument.getValue().isEmpty())
                        .map(argument -> argument.getKey() + "=" + encoded(argument.getValue()))
                        .collect(Collectors.joining("&"));
        var address = base.toString();
        return URI.create(address + (address.contains("?") ? "&" : "?") + query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
