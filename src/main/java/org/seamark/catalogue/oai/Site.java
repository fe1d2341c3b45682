package org.seamark.catalogue.oai;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * This site as harvesters know it.
 *
 * @param origin scheme and host
 */
public record Site(String origin) {

    private static final Pattern CODE = Pattern.compile("[0-9a-z]{10}");

    String host() {
        return URI.create(origin).getHost();
    }

    /** What the protocol calls the address at which it is spoken. */
    String base() {
        return origin + "/oai";
    }

    /** What harvesters call the record of a code. */
    public String identifier(String code) {
        return "oai:" + host() + ":" + code;
    }

    /** The code in an identifier of ours. */
    Optional<String> code(String identifier) {
        var ours = identifier("");
        return Optional.of(identifier)
                .filter(text -> text.startsWith(ours))
                .map(text -> text.substring(ours.length()))
                .filter(code -> CODE.matcher(code).matches());
    }
}
