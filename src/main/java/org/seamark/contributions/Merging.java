package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seamark.audit.AuditTrail;
import org.seamark.catalogue.Moves;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.Difference;
import org.seamark.forms.Differences;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors make one of two records that are the same: one stays, the other is taken back and
 * its address leads to the one. Publishing the other again undoes it.
 */
@Component
public class Merging {

    private final RecordDesk records;
    private final Contributions contributions;
    private final PublishingDesk publishing;
    private final Moves moves;
    private final AuditTrail trail;

    Merging(
            RecordDesk records,
            Contributions contributions,
            PublishingDesk publishing,
            Moves moves,
            AuditTrail trail) {
        this.records = records;
        this.contributions = contributions;
        this.publishing = publishing;
        this.moves = moves;
        this.trail = trail;
    }

    /** Two records, and what the one that stays says otherwise than the one that goes. */
    public record Pair(DeskRecord stays, DeskRecord goes, List<Difference> differences) {}

    /** What merging would do. */
    @Transactional(readOnly = true)
    public Pair preview(Actor actor, String stays, String goes) {
        actor.require(Role.EDITOR);
        var one = records.find(actor, stays);
        var other = records.find(actor, goes);
        if (stays.equals(goes) || !isRead(one) || !isRead(other)) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        return new Pair(
                one,
                other,
                new Differences(other.content(), one.content()).in(one.form().sections()));
    }

    /** What was merged or taken back itself stands in for nothing. */
    private static boolean isRead(DeskRecord record) {
        return record.isPublic() && record.form().isPublished(record.record().reference());
    }

    /**
     * Makes one of two. Both are held, in the order of their codes, before it is looked whether
     * they can be merged: of two who merge the same records at once, the second comes too late.
     */
    @Transactional
    public void merge(Actor actor, String stays, String goes) {
        preview(actor, stays, goes);
        Stream.of(stays, goes)
                .sorted()
                .map(code -> records.adopt(actor, code))
                .forEach(contributions::hold);
        var pair = preview(actor, stays, goes);
        publishing.unpublish(actor, records.adopt(actor, goes), "→ " + stays);
        moves.move(goes, stays);
        trail.record(
                actor,
                "contributions.merged",
                pair.goes().record().reference(),
                Map.of("into", pair.stays().record().reference().toString()));
    }

    /** Takes a record back, whether it was handed in or came by an import. */
    @Transactional
    public void takeBack(Actor actor, String code, String reasons) {
        publishing.unpublish(actor, records.adopt(actor, code), reasons);
    }

    /** Publishes a record again that was taken back, or merged into another. */
    @Transactional
    public void publishAgain(Actor actor, String code) {
        var home = records.find(actor, code).home();
        if (home.isEmpty() || home.get().stage() != Stage.UNPUBLISHED) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        publishing.publish(actor, home.get().id());
    }

    /** The code of the record that stands in for this one. */
    @Transactional(readOnly = true)
    public Optional<String> standIn(Actor actor, String code) {
        actor.require(Role.EDITOR);
        return moves.target(code);
    }
}
