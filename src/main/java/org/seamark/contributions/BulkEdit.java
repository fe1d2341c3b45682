package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import org.seamark.audit.AuditTrail;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.Difference;
import org.seamark.forms.Differences;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where editors classify many records otherwise, having seen what becomes of each. */
@Component
public class BulkEdit {

    /** As many as can be looked through before they are changed in one go. */
    public static final int MOST = 500;

    private final RecordDesk records;
    private final AuditTrail trail;

    BulkEdit(RecordDesk records, AuditTrail trail) {
        this.records = records;
        this.trail = trail;
    }

    /**
     * What becomes of one record.
     *
     * @param differences none where it stays as it is
     */
    public record Change(DeskRecord record, List<Difference> differences) {

        public Change {
            differences = List.copyOf(differences);
        }
    }

    /** What would become of these records; those that cannot be changed here are not among them. */
    @Transactional(readOnly = true)
    public List<Change> preview(Actor actor, List<String> codes, Reclassification otherwise) {
        actor.require(Role.EDITOR);
        return records.findAll(actor, codes).stream()
                .map(record -> change(record, otherwise))
                .toList();
    }

    private static Change change(DeskRecord record, Reclassification otherwise) {
        var after = otherwise.of(record.content(), record.form());
        return new Change(
                record, new Differences(record.content(), after).in(record.form().sections()));
    }

    /** Changes all of them or none; answers how many are another now. */
    @Transactional
    public int apply(Actor actor, List<String> codes, Reclassification otherwise, String why) {
        actor.require(Role.EDITOR);
        if (otherwise.isEmpty() || codes.size() > MOST) {
            throw new WrongStep(Reason.INCOMPLETE);
        }
        int changed = 0;
        for (var change : preview(actor, codes, otherwise)) {
            if (!change.differences().isEmpty()) {
                var form = change.record().form();
                records.change(
                        actor,
                        change.record(),
                        "reclassified",
                        before -> otherwise.of(before, form),
                        why);
                changed++;
            }
        }
        trail.record(actor, "contributions.bulk-edited", Map.of("records", changed));
        return changed;
    }
}
