package org.seamark.library.load;

import java.util.ArrayList;
import java.util.List;

/** Gathers the remarks on one record. */
final class Remarks {

    private final long row;
    private final List<Remark> list = new ArrayList<>();

    Remarks(long row) {
        this.row = row;
    }

    void add(String field, String value, String reason) {
        list.add(new Remark(row, field, value, reason));
    }

    List<Remark> list() {
        return List.copyOf(list);
    }
}
