package org.seamark.catalogue.oai;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Entry;
import org.seamark.catalogue.Harvests;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.feeds.Markup;
import org.seamark.catalogue.oai.OaiError.Code;
import org.seamark.database.InstanceKey;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;

/** Records and their heads, one alone or a list piece by piece. */
@Component
final class Lists {

    private static final int RECORDS = 250;
    private static final int HEADS = 1_000;

    private final Harvests harvests;
    private final Origins origins;
    private final Catalogue catalogue;
    private final Sets sets;
    private final Labels labels;
    private final InstanceKey key;

    Lists(
            Harvests harvests,
            Origins origins,
            Catalogue catalogue,
            Sets sets,
            Labels labels,
            InstanceKey key) {
        this.harvests = harvests;
        this.origins = origins;
        this.catalogue = catalogue;
        this.sets = sets;
        this.labels = labels;
        this.key = key;
    }

    Consumer<Markup> record(Asked asked, Site site) {
        var entry =
                site.code(asked.required("identifier"))
                        .flatMap(harvests::find)
                        .orElseThrow(() ->
                                new OaiError(Code.ID_DOES_NOT_EXIST, "there is no such record"));
        var format = MetadataFormat.require(asked.required("metadataPrefix"));
        var records = origins.all(List.of(entry.reference()));
        return xml -> new Writing(site, labels, xml).record(entry, format, records);
    }

    Consumer<Markup> list(Asked asked, Site site) {
        var seal = seal();
        var token = asked.argument(Verb.TOKEN).map(text -> resumed(text, asked, seal)).orElse(null);
        var began = token == null ? begun(asked) : token;
        var format = MetadataFormat.require(began.prefix());
        var whole = asked.verb() == Verb.LIST_RECORDS;
        int most = whole ? RECORDS : HEADS;
        var found = harvests.first(began.rest(), most + 1, whole);
        if (found.isEmpty()) {
            throw none(); // also where the rest of a list changed meanwhile: a list of none is not
            // valid
        }
        var entries = found.subList(0, Math.min(most, found.size()));
        var records =
                whole
                        ? origins.all(entries.stream().map(Entry::reference).toList())
                        : Map.<Reference, Publication<?>>of();
        return xml -> {
            var writing = new Writing(site, labels, xml);
            for (var entry : entries) {
                if (whole) {
                    writing.record(entry, format, records);
                } else {
                    writing.head(entry);
                }
            }
            if (found.size() > most) {
                resumption(xml, began, began.after(entries).text(seal));
            } else if (token != null) {
                resumption(xml, began, "");
            }
        };
    }

    private static void resumption(Markup xml, Token began, String text) {
        xml.element(
                Verb.TOKEN,
                text,
                "completeListSize",
                Long.toString(Math.max(began.size(), began.given())),
                "cursor",
                Long.toString(began.given()));
    }

    private Token begun(Asked asked) {
        var prefix = MetadataFormat.require(asked.required("metadataPrefix")).prefix;
        var dates = Dates.of(asked);
        var set = asked.argument("set").orElse(null);
        if (set != null && !sets.isKnown(set)) {
            throw none();
        }
        var span = harvests.between(dates.from(), dates.until(), set);
        return new Token(asked.verb(), prefix, span, 0, harvests.count(span));
    }

    private static Token resumed(String text, Asked asked, Seal seal) {
        return Token.read(text, seal)
                .filter(token -> token.verb() == asked.verb())
                .orElseThrow(() ->
                        new OaiError(Code.BAD_RESUMPTION_TOKEN, "no such list was begun here"));
    }

    private static OaiError none() {
        return new OaiError(Code.NO_RECORDS_MATCH, "nothing has changed that was asked for");
    }

    /** Of this catalogue: numbers of one that was restored from a backup mean others. */
    Seal seal() {
        var purpose = "oai " + catalogue.lineage();
        return content ->
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(key.mac(purpose, content))
                        .substring(0, 16);
    }
}
