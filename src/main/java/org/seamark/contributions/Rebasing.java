package org.seamark.contributions;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Content;

/**
 * What has changed from one content to another, brought into a third: what others wrote there in
 * fields that have not changed stays, and so do the languages of a text that have not.
 */
public record Rebasing(Content before, Content after) {

    public Content onto(Content base) {
        var names = new LinkedHashSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        var result = base;
        for (var name : names) {
            var old = before.values().get(name);
            var anew = after.values().get(name);
            if (!Objects.equals(old, anew)) {
                result = result.with(name, merged(old, anew, base.values().get(name)));
            }
        }
        return result;
    }

    private static @Nullable Object merged(
            @Nullable Object old, @Nullable Object anew, @Nullable Object base) {
        boolean texts = anew instanceof Map<?, ?> || (anew == null && old instanceof Map<?, ?>);
        if (!texts || !(base instanceof Map<?, ?> now)) {
            return anew;
        }
        var before = old instanceof Map<?, ?> known ? known : Map.of();
        var after = anew instanceof Map<?, ?> given ? given : Map.of();
        var all = new LinkedHashMap<Object, Object>(now);
        before.forEach((language, text) -> {
            if (!after.containsKey(language)) {
                all.remove(language);
            }
        });
        after.forEach((language, text) -> {
            if (!Objects.equals(before.get(language), text)) {
                all.put(language, text);
            }
        });
        return all;
    }
}
