package org.seamark.remarks.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Spoken;
import org.seamark.remarks.Remark;

/**
 * What readers have said about records.
 *
 * @param records what the remarks are about, as far as it is still published
 * @param next after which one the next page of those that wait begins, or empty
 * @param closed where these are the answered ones, their page; null where they wait
 */
public record RemarksPage(
        List<Remark> remarks,
        Map<Reference, Listing> records,
        String next,
        @Nullable Paged<Remark> closed) {

    public RemarksPage {
        remarks = List.copyOf(remarks);
        records = Map.copyOf(records);
    }

    /** What the record is called that a remark is about; null where there is none any more. */
    public @Nullable Spoken title(Remark remark, Language reader) {
        var listing = records.get(remark.record());
        return listing == null ? null : listing.title().best(reader).orElse(null);
    }
}
