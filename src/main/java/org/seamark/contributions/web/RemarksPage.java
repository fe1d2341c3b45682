package org.seamark.contributions.web;

import java.util.List;
import org.seamark.contributions.Remark;

/**
 * What readers have said about records.
 *
 * @param closed whether these are the last that were answered, or those that wait
 * @param next after which one the next page begins, or empty
 */
public record RemarksPage(boolean closed, List<Remark> remarks, String next) {

    public RemarksPage {
        remarks = List.copyOf(remarks);
    }
}
