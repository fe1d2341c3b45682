package org.seamark.alerts.web;

import java.util.Map;
import org.seamark.alerts.SavedSearch;

/**
 * The form by which a search is followed, with what was typed and what is wrong with it.
 *
 * @param name what the search is called
 * @param delivers whether letters can be sent
 */
public record FollowPage(
        SavedSearch search,
        String name,
        AlertForm form,
        Map<String, String> errors,
        boolean delivers) {

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
