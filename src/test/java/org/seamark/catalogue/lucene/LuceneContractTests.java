package org.seamark.catalogue.lucene;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.ListingIndexContract;

class LuceneContractTests implements ListingIndexContract {

    private final IndexInAFolder index = new IndexInAFolder(NAMES);

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public ListingIndex index() {
        index.index().belongTo(UUID.randomUUID(), 0);
        return index.index();
    }
}
