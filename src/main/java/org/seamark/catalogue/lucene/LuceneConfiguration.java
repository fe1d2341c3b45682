package org.seamark.catalogue.lucene;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Embeddings;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.SearchVocabulary;
import org.seamark.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index in the data folder, for the process that has claimed the folder; guests have none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "seamark.index", havingValue = "lucene", matchIfMissing = true)
class LuceneConfiguration {

    @Bean
    @Nullable ListingIndex listingIndex(
            DataFolder folder,
            SearchVocabulary names,
            @Value("${seamark.search.dense:false}") boolean dense) {
        return folder.isClaimed()
                ? LuceneListingIndex.open(
                        folder.index(), names, dense ? Embeddings.built() : Embeddings.NONE)
                : null;
    }
}
