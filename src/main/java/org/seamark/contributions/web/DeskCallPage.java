package org.seamark.contributions.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.Call;

/**
 * Where a call is announced or changed.
 *
 * @param call as it stands, or null for a new one
 * @param version that the form was made of
 */
public record DeskCallPage(
        @Nullable Call call, int version, CallForm form, Map<String, String> errors) {

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
