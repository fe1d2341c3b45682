package org.seamark.catalogue.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;

/** Reads rows of one segment, in ascending order of their documents. */
final class RowSource {

    private final LeafReader leaf;
    private final Map<String, BinaryDocValues> opened = new HashMap<>();

    RowSource(LeafReader leaf) {
        this.leaf = leaf;
    }

    ByteArrayDataInput input(String field, int document) throws IOException {
        var values = opened.get(field);
        if (values == null) {
            values = DocValues.getBinary(leaf, field);
            opened.put(field, values);
        }
        if (!values.advanceExact(document)) {
            throw new IOException("no " + field + " in the index");
        }
        var bytes = values.binaryValue();
        return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }
}
