package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seamark.audit.AuditTrail;
import org.seamark.catalogue.Moves;
import org.seamark.contributions.WrongStep.Reason;
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
    private final PublishingDesk publishing;
    private final Moves moves;
    private final AuditTrail trail;

    Merging(RecordDesk records, PublishingDesk publishing, Moves moves, AuditTrail trail) {
        this.records = records;
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
        if (stays.equals(goes) || !one.isPublic() || !other.isPublic()) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        return new Pair(
                one,
                other,
                new Differences(other.content(), one.content()).in(one.form().sections()));
    }

    @Transactional
    public void merge(Actor actor, String stays, String goes) {
        var pair = preview(actor, stays, goes);
        var id = records.adopt(actor, goes);
        publishing.unpublish(actor, id, "→ " + stays);
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
        moves.takeBack(code);
        publishing.publish(actor, home.get().id());
    }

    /** The code of the record that stands in for this one. */
    @Transactional(readOnly = true)
    public Optional<String> standIn(Actor actor, String code) {
        actor.require(Role.EDITOR);
        return moves.target(code);
    }
}
