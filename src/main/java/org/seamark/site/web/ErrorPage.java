package org.seamark.site.web;

import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * What a reader is told when there is no page to give: what kind of trouble, and the number under
 * which the log has it.
 */
public record ErrorPage(int status, String reference) {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 409, 429, 503);

    /** The part of the keys of its texts: the status where there is a text of its own. */
    public String wording() {
        return EXPLAINED.contains(status)
                ? Integer.toString(status)
                : HttpStatus.Series.resolve(status) == HttpStatus.Series.CLIENT_ERROR
                        ? "400"
                        : "500";
    }
}
