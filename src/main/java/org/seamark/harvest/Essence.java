package org.seamark.harvest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.forms.Content;
import org.seamark.kernel.Doi;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.UnSymbol;
import org.seamark.library.Description;

/** That of a record by which it is known again, wherever it comes from. */
record Essence(
        LocalizedText title,
        LocalizedText summary,
        String publisher,
        @Nullable Integer year,
        @Nullable Doi doi,
        @Nullable UnSymbol symbol) {

    static Essence of(Content content) {
        return new Essence(
                content.texts("title"),
                content.texts("summary"),
                content.line("publisher"),
                content.date("published").map(PartialDate::year).orElse(null),
                Doi.among(content.links("links")).orElse(null),
                UnSymbol.clearly(content.line("symbol")).orElse(null));
    }

    static Essence of(Listing listing, Publication<?> published) {
        var symbol =
                published.description() instanceof Description resource
                        ? Optional.ofNullable(resource.symbol())
                        : Optional.<String>empty();
        return new Essence(
                listing.title(),
                listing.summary(),
                Optional.ofNullable(listing.publisher()).orElse(""),
                Optional.ofNullable(listing.date()).map(PartialDate::year).orElse(null),
                Doi.among(published.links()).orElse(null),
                symbol.flatMap(UnSymbol::clearly).orElse(null));
    }

    /** What no two things have in common: DOI and symbol. */
    List<String> identities() {
        return Stream.of(
                        Optional.ofNullable(doi).map(known -> "doi:" + known.name()),
                        Optional.ofNullable(symbol).map(known -> "symbol:" + known.text()))
                .flatMap(Optional::stream)
                .toList();
    }
}
