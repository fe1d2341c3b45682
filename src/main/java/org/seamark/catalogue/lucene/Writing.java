package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.seamark.catalogue.Change;
import org.seamark.catalogue.Embeddings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes changes of listings as documents, several at once. */
record Writing(IndexWriter writer, Lexicon known, Embeddings embeddings) {

    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

    /** A listing that Lucene refuses is not found, and keeps no other out. */
    void apply(Change change) {
        var id = new Term(ListingDocument.REFERENCE, change.reference().toString());
        try {
            if (change.listing() != null) {
                try {
                    var document = ListingDocument.of(change.listing(), known, embeddings);
                    writer.updateDocument(id, document);
                    return;
                } catch (IllegalArgumentException refused) {
                    LOG.warn("listing=refused reference={}", change.reference(), refused);
                }
            }
            writer.deleteDocuments(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
