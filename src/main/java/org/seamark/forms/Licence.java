package org.seamark.forms;

import java.util.Locale;
import java.util.Optional;
import org.seamark.vocabulary.Concept;

/** The terms of reuse that can be chosen; others are written out. */
public enum Licence implements Concept {
    CC_BY("CC BY 4.0"),
    CC_BY_SA("CC BY-SA 4.0"),
    CC_BY_NC("CC BY-NC 4.0"),
    CC_BY_NC_SA("CC BY-NC-SA 4.0"),
    CC_BY_ND("CC BY-ND 4.0"),
    CC_BY_NC_ND("CC BY-NC-ND 4.0"),
    CC_BY_IGO("CC BY 3.0 IGO"),
    CC_BY_NC_SA_IGO("CC BY-NC-SA 3.0 IGO"),
    CC0("CC0 1.0"),
    OTHER("");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String terms;

    Licence(String terms) {
        this.terms = terms;
    }

    /** As it stands on a record; empty where the terms are written out. */
    public String terms() {
        return terms;
    }

    /** The one that is meant by the terms on a record. */
    public static Licence of(String terms) {
        for (var licence : values()) {
            if (licence.terms.equalsIgnoreCase(terms.strip())) {
                return licence;
            }
        }
        return OTHER;
    }

    static Optional<Licence> find(String code) {
        return Concept.find(values(), code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "forms.licence." + code;
    }
}
