package org.seamark.calls.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.calls.Call;

/**
 * Where a call is announced or changed.
 *
 * @param call as it stands, or null for a new one
 * @param version that the form was made of
 * @param saved what somebody else saved meanwhile, or null
 */
public record DeskCallPage(
        @Nullable Call call,
        int version,
        CallForm form,
        @Nullable CallForm saved,
        Map<String, String> errors) {

    static DeskCallPage anew(CallForm form, Map<String, String> errors) {
        return new DeskCallPage(null, 0, form, null, errors);
    }

    /** Both versions; over the one that stands now, the other can be saved. */
    static DeskCallPage overtaken(Call now, CallForm typed) {
        return new DeskCallPage(now, now.version(), typed, CallForm.of(now), Map.of());
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Whether somebody else saved something else in a field meanwhile. */
    public boolean differs(String field) {
        return saved != null && !saved.isSame(form, field);
    }
}
