package org.seamark.catalogue.opensearch;

import java.time.Clock;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.NamesElsewhere;
import org.seamark.catalogue.lucene.Wording;
import tools.jackson.databind.json.JsonMapper;

/** The index in an OpenSearch that is away, for tests. */
public final class SilentOpenSearch {

    private SilentOpenSearch() {}

    public static ListingIndex index() {
        var json = JsonMapper.shared();
        var nobody = ClusterAddress.parse("http://localhost:9");
        return new OpenSearchListingIndex(
                new Cluster(nobody, json),
                "silent",
                Fields.FORMAT,
                Clock.systemUTC(),
                json,
                new Wording(() -> NamesElsewhere.NONE));
    }
}
