package org.seamark.remarks.web;

import java.util.Map;
import org.seamark.catalogue.Listing;
import org.seamark.remarks.RemarkKind;

/**
 * Where a reader says what is wrong with a record.
 *
 * @param code of the record in addresses
 * @param errors the key of what is wrong with each field
 */
public record RemarkPage(
        Listing record,
        String code,
        RemarkKind kind,
        String text,
        String contact,
        boolean isMember,
        Map<String, String> errors) {

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
