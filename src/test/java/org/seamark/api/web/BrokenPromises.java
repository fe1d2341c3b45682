package org.seamark.api.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What programs that were written for one document cannot do any more with another. */
final class BrokenPromises {

    private final List<String> broken = new ArrayList<>();

    private BrokenPromises() {}

    static List<String> between(JsonNode before, JsonNode after) {
        var promises = new BrokenPromises();
        before.path("paths")
                .propertyStream()
                .forEach(path ->
                        promises.operation(
                                path.getKey(),
                                path.getValue().path("get"),
                                after.path("paths").path(path.getKey()).path("get")));
        var now = after.path("components").path("schemas");
        before.path("components")
                .path("schemas")
                .propertyStream()
                .forEach(
                        one -> promises.kept(one.getKey(), one.getValue(), now.path(one.getKey())));
        return promises.broken;
    }

    private void operation(String path, JsonNode before, JsonNode after) {
        kept(path, before.path("responses"), after.path("responses"));
        kept(path + " id", before.path("operationId"), after.path("operationId"));
        var known = parameters(before);
        var now = parameters(after);
        known.forEach((name, one) -> kept(path + "?" + name, one, now.get(name)));
        now.forEach((name, one) -> {
            var required = one.path("required").asBoolean();
            var was = known.get(name);
            if (required && (was == null || !was.path("required").asBoolean())) {
                broken.add(path + "?" + name + " must be said now");
            }
        });
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        var byName = new HashMap<String, JsonNode>();
        operation.path("parameters").forEach(one -> byName.put(one.path("name").asString(), one));
        return byName;
    }

    /** All of it is there still, what is said about it in words aside. */
    private void kept(String where, JsonNode before, @Nullable JsonNode after) {
        if (after == null || after.isMissingNode()) {
            broken.add(where + " is gone");
        } else if (before.isObject()) {
            before.propertyStream()
                    .filter(one -> !one.getKey().equals("description"))
                    .filter(one -> !(where.contains("?") && one.getKey().equals("required")))
                    .forEach(one ->
                            kept(
                                    where + "/" + one.getKey(),
                                    one.getValue(),
                                    after.path(one.getKey())));
        } else if (before.isArray()) {
            var now = new ArrayList<JsonNode>();
            after.forEach(now::add);
            before.forEach(one -> {
                if (!now.contains(one)) {
                    broken.add(where + " has no " + one + " any more");
                }
            });
        } else if (!before.equals(after)) {
            broken.add(where + " was " + before + " and is " + after);
        }
    }
}
