package org.seamark.catalogue.opensearch;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SearchVocabulary;
import org.seamark.catalogue.lucene.Wording;
import org.seamark.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The index where {@code seamark.index=opensearch}; guests of a data folder have none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "seamark.index", havingValue = "opensearch")
class OpenSearchConfiguration {

    @Bean
    @Nullable ListingIndex listingIndex(
            DataFolder folder,
            JsonMapper json,
            SearchVocabulary names,
            Clock clock,
            @Value("${seamark.opensearch.url:}") String address,
            @Value("${seamark.opensearch.alias:seamark}") String alias) {
        return folder.isClaimed()
                ? new OpenSearchListingIndex(
                        new Cluster(ClusterAddress.parse(address), json),
                        alias,
                        Fields.FORMAT,
                        clock,
                        json,
                        new Wording(names))
                : null;
    }
}
