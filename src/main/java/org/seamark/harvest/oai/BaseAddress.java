package org.seamark.harvest.oai;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address at which a repository answers, whatever stands there of one of its requests. */
public final class BaseAddress {

    private static final Set<String> ARGUMENTS =
            Set.of(
                    "verb",
                    "metadataPrefix",
                    "set",
                    "from",
                    "until",
                    "identifier",
                    "resumptionToken");

    private BaseAddress() {}

    /** What is no argument of the protocol stays: some repositories are found by a query. */
    public static URI of(String address) {
        var parts = address.replaceFirst("#.*$", "").split("\\?", 2);
        var query =
                Stream.of(parts)
                        .skip(1)
                        .flatMap(arguments -> Stream.of(arguments.split("&")))
                        .filter(argument -> !argument.isEmpty())
                        .filter(argument -> !ARGUMENTS.contains(argument.replaceFirst("=.*$", "")))
                        .collect(Collectors.joining("&"));
        return URI.create(query.isEmpty() ? parts[0] : parts[0] + "?" + query);
    }
}
