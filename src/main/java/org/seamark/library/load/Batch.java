package org.seamark.library.load;

import java.util.List;
import java.util.Map;
import org.seamark.library.Description;

/**
 * Some hundred records that are taken in one transaction.
 *
 * @param rows the row of each key
 * @param read how many rows of the file it comes from
 */
record Batch(
        Map<String, Description> byKey,
        Map<String, Long> rows,
        List<Remark> rejections,
        List<Remark> remarks,
        int read) {}
