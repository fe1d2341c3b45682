package org.seamark.remarks.web;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Listing;
import org.seamark.remarks.Remark;

/**
 * One remark.
 *
 * @param record that it is about, where it is still there
 * @param error the key of what went wrong, or empty
 * @param answer as it was typed then
 */
public record DeskRemarkPage(
        Remark remark, @Nullable Listing record, String error, String answer) {}
