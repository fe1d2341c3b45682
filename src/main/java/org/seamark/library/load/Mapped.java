package org.seamark.library.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.library.Description;

/**
 * What became of one row: a description under its key or, without one, the remark for which it is
 * rejected.
 */
record Mapped(
        String key,
        @Nullable Description description,
        @Nullable Remark rejection,
        List<Remark> remarks) {

    static Mapped rejected(long row, String field, String value, String reason) {
        return rejected(new Remark(row, field, value, reason));
    }

    static Mapped rejected(Remark remark) {
        return new Mapped("", null, remark, List.of());
    }
}
