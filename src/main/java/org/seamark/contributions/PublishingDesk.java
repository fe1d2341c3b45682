package org.seamark.contributions;

import java.util.UUID;
import org.seamark.catalogue.Moves;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.Forms;
import org.seamark.forms.PublishedFiles;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.reviews.ReviewDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where editors publish what was approved, now or later, and take it back. */
@Component
public class PublishingDesk {

    private final Contributions contributions;
    private final DeskSteps steps;
    private final PublishedVersions versions;
    private final Publishing publishing;
    private final RecordTranslations translations;
    private final Forms forms;
    private final Moves moves;
    private final ReviewDesk reviews;
    private final ApplicationEventPublisher events;

    PublishingDesk(
            Contributions contributions,
            DeskSteps steps,
            PublishedVersions versions,
            Publishing publishing,
            RecordTranslations translations,
            Forms forms,
            Moves moves,
            ReviewDesk reviews,
            ApplicationEventPublisher events) {
        this.contributions = contributions;
        this.steps = steps;
        this.versions = versions;
        this.publishing = publishing;
        this.translations = translations;
        this.forms = forms;
        this.moves = moves;
        this.reviews = reviews;
        this.events = events;
    }

    /** Publishes what was approved, or what had been taken back. */
    @Transactional
    public CatalogueRecord publish(Actor actor, UUID id) {
        return publish(actor, steps.hold(actor, id), editor(actor));
    }

    /** The same of what is held already, in the name of an editor. */
    CatalogueRecord publish(Actor actor, Contribution found, UUID editor) {
        if (!found.canBecome(Stage.PUBLISHED)) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        if (found.stage() == Stage.APPROVED && hasRefusedFile(found)) {
            throw new WrongStep(Reason.FILE_REFUSED);
        }
        // Of what its owner works on, nothing is published: the update is waited for no longer.
        var seen = found.stage() == Stage.UPDATE_REQUESTED ? versions.back(found) : found;
        var record = publishing.publish(seen);
        moves.takeBack(record.code());
        var after = seen.publishing(editor, record, steps.now());
        steps.store(actor, "published", found, after);
        events.publishEvent(new ContributionDecided(after.id(), after.stage()));
        return record;
    }

    /** Files are examined behind, some only after they were handed in. */
    private boolean hasRefusedFile(Contribution approved) {
        return approved.translation() == null
                && forms.require(approved.kind())
                        .problems(Content.parse(approved.content()))
                        .contains(PublishedFiles.REFUSED);
    }

    /** Whether it can be taken back: of a translation, its texts alone. */
    @Transactional(readOnly = true)
    public boolean canTakeBack(Contribution one) {
        return one.canBecome(Stage.UNPUBLISHED)
                && (one.translation() == null || translations.canBeTakenBack(versions.back(one)));
    }

    /** Takes it back from the catalogue; an update of it that is under way ends with it. */
    @Transactional
    public void unpublish(Actor actor, UUID id, String reasons) {
        var after =
                steps.take(
                        actor,
                        id,
                        "unpublished",
                        (one, editor) ->
                                versions.back(one).unpublishing(editor, reasons, steps.now()));
        reviews.settledElsewhere(actor, after.reference());
        publishing.unpublish(after);
        events.publishEvent(new ContributionDecided(after.id(), after.stage()));
    }

    /** Publishes an editor's own draft, without review: as if handed in and approved at once. */
    @Transactional
    public CatalogueRecord enter(Actor actor, UUID id) {
        actor.require(Role.EDITOR);
        var editor = editor(actor);
        var draft =
                contributions
                        .hold(id)
                        .filter(one -> one.owner().account().equals(editor))
                        .orElseThrow(OutOfSight::new);
        var problems = forms.require(draft.kind()).problems(Content.parse(draft.content()));
        var now = steps.now();
        contributions.save(draft.submitting(problems.size(), "", now));
        var submitted = contributions.find(id).orElseThrow();
        contributions.save(submitted.approving(editor, "", now));
        return publish(actor, contributions.find(id).orElseThrow(), editor);
    }

    private static UUID editor(Actor actor) {
        return actor.account().orElseThrow(OutOfSight::new);
    }
}
