package org.seamark.catalogue.oai;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.seamark.catalogue.Harvests;
import org.seamark.catalogue.feeds.Markup;
import org.springframework.stereotype.Component;

/** Answers the requests of the protocol, each with one document. */
@Component
public class DataProvider {

    private final Harvests harvests;
    private final SelfDescription about;
    private final Lists lists;

    DataProvider(Harvests harvests, SelfDescription about, Lists lists) {
        this.harvests = harvests;
        this.about = about;
        this.lists = lists;
    }

    /** The answer in UTF-8 to parameters as they were sent, each with all its values. */
    public byte[] answer(Map<String, List<String>> parameters, Site site) {
        var known = harvests.knownUntil(); // before anything is read: what follows is later
        Asked asked = null;
        try {
            asked = Asked.read(parameters);
            var name = asked.verb().name;
            var content = content(asked, site);
            return Answer.of(
                    site,
                    known,
                    asked,
                    xml -> {
                        xml.open(name);
                        content.accept(xml);
                        xml.shut();
                    });
        } catch (OaiError error) {
            return Answer.of(
                    site,
                    known,
                    error.code().isAsked ? asked : null,
                    xml -> xml.element("error", error.what(), "code", error.code().name));
        }
    }

    /** All that can go wrong does so before anything is written. */
    private Consumer<Markup> content(Asked asked, Site site) {
        return switch (asked.verb()) {
            case IDENTIFY -> about.identify(site);
            case LIST_METADATA_FORMATS -> about.formats(asked, site);
            case LIST_SETS -> about.sets(asked);
            case GET_RECORD -> lists.record(asked, site);
            case LIST_IDENTIFIERS, LIST_RECORDS -> lists.list(asked, site);
        };
    }
}
