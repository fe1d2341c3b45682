package org.seamark.accounts;

import java.util.Locale;
import java.util.Optional;
import org.seamark.kernel.UnknownCode;
import org.seamark.vocabulary.Concept;

/** What sort of organisation somebody works for. */
public enum OrganisationType implements Concept {
    UN,
    GOVERNMENT,
    NGO,
    ACADEMIA,
    PRIVATE,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    public static Optional<OrganisationType> of(String code) {
        return Concept.find(values(), code);
    }

    public static OrganisationType require(String code) {
        return of(code).orElseThrow(() -> new UnknownCode("type of organisation", code));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "organisation." + code;
    }
}
