package org.seamark.catalogue.oai;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The six requests of the protocol, with the arguments of each. */
enum Verb {
    IDENTIFY("Identify", "", "", false),
    LIST_METADATA_FORMATS("ListMetadataFormats", "", "identifier", false),
    LIST_SETS("ListSets", "", "", true),
    GET_RECORD("GetRecord", "identifier metadataPrefix", "", false),
    LIST_IDENTIFIERS("ListIdentifiers", "metadataPrefix", "from until set", true),
    LIST_RECORDS("ListRecords", "metadataPrefix", "from until set", true);

    static final String TOKEN = "resumptionToken";

    final String name;
    private final String required;
    private final String optional;

    /** Whether it can be asked for the rest of a list. */
    final boolean isResumed;

    Verb(String name, String required, String optional, boolean isResumed) {
        this.name = name;
        this.required = required;
        this.optional = optional;
        this.isResumed = isResumed;
    }

    List<String> required() {
        return names(required);
    }

    boolean takes(String argument) {
        return names(required).contains(argument)
                || names(optional).contains(argument)
                || (isResumed && argument.equals(TOKEN));
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    static Optional<Verb> of(String name) {
        return Arrays.stream(values()).filter(verb -> verb.name.equals(name)).findFirst();
    }
}
