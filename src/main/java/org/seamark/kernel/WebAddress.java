package org.seamark.kernel;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An address on the web as people type it: in full, or as an identifier that has one – a DOI, an
 * ISBN, an ORCID iD, a ROR id, a symbol of the United Nations.
 */
public final class WebAddress {

    private WebAddress() {}

    /**
     * The address that is meant: one in full as it stands but for a host in letters of other
     * scripts, that of an identifier in its one form.
     */
    public static Optional<String> of(String typed) {
        return Stream.<Function<String, Optional<String>>>of(
                        text -> WebHost.inAscii(text.strip()),
                        text -> Doi.of(text).map(Doi::url),
                        text -> Isbn.clearly(text).map(Isbn::url),
                        text -> Orcid.of(text).map(Orcid::url),
                        text -> Ror.of(text).map(Ror::url),
                        text -> UnSymbol.of(text).map(symbol -> symbol.url(Language.EN)))
                .flatMap(kind -> kind.apply(typed).stream())
                .findFirst();
    }
}
