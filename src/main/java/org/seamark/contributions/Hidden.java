package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an editor does not see: their own, and what they were asked to review. */
record Hidden(UUID owner, List<UUID> reviewed) {

    boolean holds(UUID contribution, UUID itsOwner) {
        return itsOwner.equals(owner) || reviewed.contains(contribution);
    }

    /** What is left of what waits for editors, as the end of a query. */
    String rest() {
        return rest("stage in ('submitted', 'under-review', 'approved')");
    }

    /** The same of what the editors wait for. */
    String awaited() {
        return rest("stage in ('information-requested', 'update-requested')");
    }

    private String rest(String stages) {
        return "from contributions.contribution where "
                + stages
                + " and owner <> :owner"
                + (reviewed.isEmpty() ? "" : " and id not in (:reviewed)");
    }

    Map<String, Object> values() {
        return reviewed.isEmpty()
                ? Map.of("owner", owner)
                : Map.of("owner", owner, "reviewed", reviewed);
    }
}
