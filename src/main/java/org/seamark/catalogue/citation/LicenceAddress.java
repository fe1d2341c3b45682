package org.seamark.catalogue.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the terms of Creative Commons stand that are meant by a name such as CC BY-NC 4.0. */
public final class LicenceAddress {

    private static final Pattern FORM =
            Pattern.compile(
                    "CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([1-4]\\.0)(?:[ -](IGO))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ZERO =
            Pattern.compile("CC[ -]?0(?:[ -]1\\.0)?", Pattern.CASE_INSENSITIVE);
    private static final String PLACE = "https://creativecommons.org/";

    private LicenceAddress() {}

    /** Other terms have no address that we know. */
    public static Optional<String> of(String terms) {
        var name = terms.strip();
        if (ZERO.matcher(name).matches()) {
            return Optional.of(PLACE + "publicdomain/zero/1.0/");
        }
        var licence = FORM.matcher(name);
        return licence.matches()
                ? Optional.of(
                        PLACE
                                + "licenses/%s/%s/"
                                        .formatted(
                                                licence.group(1).toLowerCase(Locale.ROOT),
                                                licence.group(2))
                                + (licence.group(3) == null ? "" : "igo/"))
                : Optional.empty();
    }
}
