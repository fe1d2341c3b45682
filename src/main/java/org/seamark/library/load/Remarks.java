package org.seamark.library.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The first for a reason. */
    Optional<Remark> first(String reason) {
        return list.stream().filter(remark -> remark.reason().equals(reason)).findFirst();
    }

    List<Remark> list() {
        return List.copyOf(list);
    }
}
