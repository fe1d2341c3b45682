package org.seamark;

import java.util.Map;
import java.util.Set;

/** How high each module stands; it may use what stands lower, and nothing beside it. */
final class Heights {

    private static final Map<String, Integer> ALL =
            Map.ofEntries(
                    Map.entry("kernel", -1),
                    Map.entry("vocabulary", 0),
                    Map.entry("database", 0),
                    Map.entry("files", 1),
                    Map.entry("audit", 1),
                    Map.entry("accounts", 2),
                    Map.entry("catalogue", 2),
                    Map.entry("reviews", 3),
                    Map.entry("calls", 3),
                    Map.entry("forms", 3),
                    Map.entry("remarks", 3),
                    Map.entry("discussions", 3),
                    Map.entry("contributions", 4),
                    Map.entry("desk", 5),
                    Map.entry("alerts", 5),
                    Map.entry("library", 5),
                    Map.entry("practices", 5),
                    Map.entry("projects", 5),
                    Map.entry("calendar", 5),
                    Map.entry("statements", 5),
                    Map.entry("objectives", 5),
                    Map.entry("experts", 5),
                    Map.entry("assistance", 5),
                    Map.entry("pledges", 5),
                    Map.entry("workplans", 5),
                    Map.entry("observatory", 5),
                    Map.entry("law", 5),
                    Map.entry("screening", 5),
                    Map.entry("referrals", 5),
                    Map.entry("exchange", 5),
                    Map.entry("border", 5),
                    Map.entry("harvest", 6),
                    Map.entry("carriage", 6),
                    Map.entry("notifications", 6),
                    Map.entry("site", 6),
                    Map.entry("api", 6),
                    Map.entry("operations", 7));

    private Heights() {}

    static Set<String> modules() {
        return ALL.keySet();
    }

    static int of(String module) {
        return ALL.getOrDefault(module, Integer.MAX_VALUE);
    }
}
