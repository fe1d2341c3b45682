package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.seamark.audit.AuditTrail;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.Forms;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors change what is in the catalogue already, whether it was handed in or came by an
 * import: what came is adopted with its first change, and has its history from then on.
 */
@Component
public class RecordDesk {

    private final Contributions contributions;
    private final DeskSteps steps;
    private final PublishedVersions versions;
    private final Publishing publishing;
    private final Attachments attachments;
    private final Forms forms;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    RecordDesk(
            Contributions contributions,
            DeskSteps steps,
            PublishedVersions versions,
            Publishing publishing,
            Attachments attachments,
            Forms forms,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.steps = steps;
        this.versions = versions;
        this.publishing = publishing;
        this.attachments = attachments;
        this.forms = forms;
        this.trail = trail;
        this.events = events;
    }

    /**
     * The record with this code, where its module takes contributions. What belongs to nobody is as
     * the record says: another import may have changed it. What its owner or a reviewer works on is
     * not shown, only what readers see.
     */
    @Transactional(readOnly = true)
    public DeskRecord find(Actor actor, String code) {
        actor.require(Role.EDITOR);
        var held = forms.held(code).orElseThrow(OutOfSight::new);
        return record(held, contributions.ofRecord(held.record().reference()));
    }

    private DeskRecord record(Forms.Held held, Optional<Contribution> home) {
        var content =
                home.filter(one -> one.owner().isSomebody())
                        .map(one ->
                                one.isUpdate() ? versions.of(one) : Content.parse(one.content()))
                        .orElse(held.content());
        return new DeskRecord(held.record(), held.form(), content, home.orElse(null));
    }

    /** The content of one of its revisions. */
    @Transactional(readOnly = true)
    public Content revision(Actor actor, String code, int revision) {
        var home = find(actor, code).home().orElseThrow(OutOfSight::new);
        return contributions
                .revision(steps.find(actor, home.id()).id(), revision)
                .map(Content::parse)
                .orElseThrow(OutOfSight::new);
    }

    /** Its contribution; one is made of it where it has none. */
    @Transactional
    public UUID adopt(Actor actor, String code) {
        var record = find(actor, code);
        return record.home().map(Contribution::id).orElseGet(() -> adopted(actor, record));
    }

    private UUID adopted(Actor actor, DeskRecord record) {
        var editor = actor.account().orElseThrow(OutOfSight::new);
        var anew =
                Contribution.adopting(
                        Identifiers.next(),
                        record.form().kind(),
                        record.record(),
                        record.content().json(),
                        editor,
                        steps.now());
        contributions.add(anew);
        trail.record(
                actor,
                "contributions.adopted",
                anew.reference(),
                Map.of("record", record.record().reference().toString()));
        return anew.id();
    }

    /**
     * Publishes another content of it.
     *
     * @param base the mark of what the other was typed over
     * @param why a note for the history, or empty
     */
    @Transactional
    public void edit(Actor actor, String code, String base, Content anew, String why) {
        var record = unchanged(actor, code, base);
        if (!problems(record, anew).isEmpty()) {
            throw new WrongStep(Reason.INCOMPLETE);
        }
        change(actor, record, "edited", before -> anew, why);
    }

    /**
     * What would be worse than before: what came by an import may lack what is asked of people, and
     * need not be completed with the first word that is mended.
     */
    public List<ContributionForm.Problem> problems(DeskRecord record, Content anew) {
        var before = record.form().problems(record.content());
        return record.form().problems(anew).stream()
                .filter(problem -> before.stream().noneMatch(problem::isLike))
                .toList();
    }

    /**
     * Makes an old revision the newest; where readers see the record, it is published and its owner
     * is told.
     *
     * @param base the mark of what the old one was compared with
     * @param reasons that its owner reads too
     */
    @Transactional
    public void restore(Actor actor, String code, int revision, String base, String reasons) {
        var old = revision(actor, code, revision);
        if (reasons.isBlank()) {
            throw new WrongStep(Reason.NOTHING_SAID);
        }
        var record = unchanged(actor, code, base);
        if (old.equals(record.content())) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        var why = "↺ %d: %s".formatted(revision, reasons);
        var after = change(actor, record, "restored", before -> old, why);
        if (after.stage() == Stage.PUBLISHED) {
            events.publishEvent(new ContributionRestored(after.id(), after.revision()));
        }
    }

    private DeskRecord unchanged(Actor actor, String code, String base) {
        var record = find(actor, code);
        if (!record.mark().equals(base)) {
            throw new OptimisticLockingFailureException("record " + code);
        }
        return record;
    }

    /**
     * Changes the content, keeps it as a revision with its files and, where readers see it,
     * publishes it.
     *
     * @throws OptimisticLockingFailureException where it is another than was found
     */
    Contribution change(
            Actor actor,
            DeskRecord record,
            String action,
            UnaryOperator<Content> change,
            String why) {
        var anew = change.apply(record.content()).json();
        var home = record.home().map(Contribution::id).orElseGet(() -> adopted(actor, record));
        var after =
                steps.take(
                        actor,
                        home,
                        action,
                        (one, editor) ->
                                same(one, record).revising(anew, editor, why, steps.now()));
        if (after.stage() == Stage.PUBLISHED) {
            publishing.publish(after);
        } else {
            attachments.keep(after.id(), Content.parse(after.content()));
        }
        return after;
    }

    private static Contribution same(Contribution held, DeskRecord found) {
        if (held.version() != found.version()) {
            throw new OptimisticLockingFailureException("record " + found.record().code());
        }
        return held;
    }

    /** The records with these codes that can be changed here, in their order. */
    @Transactional(readOnly = true)
    public List<DeskRecord> findAll(Actor actor, List<String> codes) {
        actor.require(Role.EDITOR);
        var held = forms.held(codes);
        var homes =
                contributions.ofRecords(
                        held.stream().map(one -> one.record().reference()).toList());
        return held.stream()
                .map(one -> record(one, Optional.ofNullable(homes.get(one.record().reference()))))
                .filter(record -> !record.isUpdated())
                .toList();
    }
}
