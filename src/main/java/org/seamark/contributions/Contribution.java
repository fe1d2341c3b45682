package org.seamark.contributions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;

/**
 * Something that a member hands in: its content as last saved, and each step that it took.
 *
 * @param version of the row
 * @param content what the form of its kind holds, as JSON
 * @param revision how often it was handed in; 0 for a first draft
 * @param call the call for practices that it answers
 * @param record of the catalogue that it became, or that it edits or translates
 * @param translation the language into which it translates the record, if that is what it does
 * @param steps the first first
 */
public record Contribution(
        UUID id,
        int version,
        Kind kind,
        Owner owner,
        String content,
        int revision,
        @Nullable UUID call,
        Stage stage,
        Instant changed,
        @Nullable CatalogueRecord record,
        @Nullable Language translation,
        List<Step> steps) {

    /**
     * One step.
     *
     * @param by the account that took it
     * @param note what was asked, answered or given as a reason, or empty
     */
    public record Step(Stage stage, UUID by, String note, int revision, Instant at) {}

    public Contribution {
        steps = List.copyOf(steps);
        if (translation != null && record == null) {
            throw new IllegalArgumentException("a translation of nothing");
        }
    }

    public static Contribution begin(
            UUID id, Kind kind, Owner owner, @Nullable UUID call, String content, Instant now) {
        var first = new Step(Stage.DRAFT, owner.account(), "", 0, now);
        return new Contribution(
                id, 0, kind, owner, content, 0, call, Stage.DRAFT, now, null, null, List.of(first));
    }

    /** Begins a translation of what is published. */
    public static Contribution translate(
            UUID id, Kind kind, Owner owner, CatalogueRecord record, Language into, Instant now) {
        var first = new Step(Stage.DRAFT, owner.account(), "", 0, now);
        return new Contribution(
                id, 0, kind, owner, "{}", 0, null, Stage.DRAFT, now, record, into, List.of(first));
    }

    /** Makes one of what is published already, and was never handed in. */
    static Contribution adopting(
            UUID id, Kind kind, CatalogueRecord record, String content, UUID editor, Instant now) {
        var first = new Step(Stage.PUBLISHED, editor, "", 1, now);
        return new Contribution(
                id,
                0,
                kind,
                Owner.NOBODY,
                content,
                1,
                null,
                Stage.PUBLISHED,
                now,
                record,
                null,
                List.of(first));
    }

    /** The language of a translation. */
    Language language() {
        return java.util.Optional.ofNullable(translation).orElseThrow();
    }

    /** The record that it is or will be in the catalogue. */
    CatalogueRecord home() {
        return java.util.Optional.ofNullable(record).orElseThrow();
    }

    /** The version that was published last; 0 where none was. */
    int publishedRevision() {
        return steps.stream()
                .filter(step -> step.stage() == Stage.PUBLISHED)
                .mapToInt(Step::revision)
                .reduce(0, (earlier, later) -> later);
    }

    /** Whether another version is worked on than readers see. */
    public boolean isUpdate() {
        return publishedRevision() > 0 && stage != Stage.PUBLISHED && stage != Stage.UNPUBLISHED;
    }

    /** Whether it can become so now; what readers see can be taken back during its update too. */
    public boolean canBecome(Stage next) {
        return stage.canBecome(next) || (next == Stage.UNPUBLISHED && isUpdate() && !stage.isEnd());
    }

    /** Whether its owner has handed it in since. */
    boolean isHandedInAfter(Instant moment) {
        return handedIn().anyMatch(step -> step.at().isAfter(moment));
    }

    private Stream<Step> handedIn() {
        return steps.stream()
                .filter(step -> step.stage() == Stage.SUBMITTED)
                .filter(step -> step.by().equals(owner.account()));
    }

    /** What its owner said when it was last handed in. */
    public String lastWord() {
        return handedIn().map(Step::note).reduce("", (earlier, later) -> later);
    }

    /** What reviews, files and the trail call it. */
    public Reference reference() {
        return new Reference("contributions", id);
    }

    /** Saves what was typed. */
    public Contribution saving(String anew, Instant now) {
        if (!stage.isOpenToItsOwner()) {
            throw new WrongStep(Reason.NOT_OPEN);
        }
        return holding(anew, now);
    }

    /** No longer answers its call: a draft can be handed in after that has closed. */
    public Contribution withoutCall(Instant now) {
        if (stage != Stage.DRAFT || call == null) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        return as(content, revision, null, stage, now, record, steps);
    }

    /** The same with another content, whatever the stage: what others put into it. */
    Contribution holding(String anew, Instant now) {
        return holding(anew, revision, now);
    }

    /** The same with the content of another version. */
    Contribution holding(String anew, int revised) {
        return holding(anew, revised, changed);
    }

    private Contribution holding(String anew, int revised, Instant now) {
        return as(anew, revised, call, stage, now, record, steps);
    }

    /** Stays in the catalogue after the end of an update. */
    Contribution staying() {
        return with(Stage.PUBLISHED, steps.getLast().by(), "", revision, changed);
    }

    /**
     * Hands it in, for the first time or again.
     *
     * @param problems how many fields are still to be mended
     * @param answer to what the editors asked, or empty the first time
     */
    public Contribution submitting(int problems, String answer, Instant now) {
        if (!stage.isOpenToItsOwner()) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        if (problems > 0) {
            throw new WrongStep(Reason.INCOMPLETE);
        }
        if (revision > 0 && answer.isBlank()) {
            throw new WrongStep(Reason.NOTHING_SAID);
        }
        return step(Stage.SUBMITTED, owner.account(), answer, revision + 1, now);
    }

    public Contribution withdrawing(Instant now) {
        return step(Stage.WITHDRAWN, owner.account(), "", revision, now);
    }

    public Contribution underReview(UUID editor, Instant now) {
        return step(Stage.UNDER_REVIEW, editor, "", revision, now);
    }

    /** Is back on the desk: its review has ended without a verdict. */
    Contribution returning(UUID by, Instant now) {
        return step(Stage.SUBMITTED, by, "", revision, now);
    }

    /** Asks the owner for something; nothing is asked without words. */
    public Contribution asking(UUID editor, String question, Instant now) {
        var next = stage == Stage.PUBLISHED ? Stage.UPDATE_REQUESTED : Stage.INFORMATION_REQUESTED;
        return said(next, editor, question, now);
    }

    public Contribution approving(UUID editor, String reasons, Instant now) {
        return step(Stage.APPROVED, editor, reasons, revision, now);
    }

    public Contribution rejecting(UUID editor, String reasons, Instant now) {
        return said(Stage.REJECTED, editor, reasons, now);
    }

    /**
     * Is published.
     *
     * @param as the record that it became
     */
    public Contribution publishing(UUID editor, CatalogueRecord as, Instant now) {
        var after = step(Stage.PUBLISHED, editor, "", revision, now);
        return as(content, revision, call, after.stage, now, as, after.steps);
    }

    /**
     * Is changed by an editor, as a revision of its own, while it is in the catalogue or was, and
     * nobody works on another.
     *
     * @param why a note for its history, or empty
     */
    public Contribution revising(String anew, UUID editor, String why, Instant now) {
        if (record == null || !(stage == Stage.PUBLISHED || stage == Stage.UNPUBLISHED)) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        return with(stage, editor, why, revision + 1, now).holding(anew, now);
    }

    public Contribution unpublishing(UUID editor, String reasons, Instant now) {
        return said(Stage.UNPUBLISHED, editor, reasons, now);
    }

    private Contribution said(Stage next, UUID by, String note, Instant now) {
        if (note.isBlank()) {
            throw new WrongStep(Reason.NOTHING_SAID);
        }
        return step(next, by, note, revision, now);
    }

    private Contribution step(Stage next, UUID by, String note, int revised, Instant now) {
        if (!canBecome(next)) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        return with(next, by, note, revised, now);
    }

    private Contribution with(Stage next, UUID by, String note, int revised, Instant now) {
        var more = new ArrayList<>(steps);
        more.add(new Step(next, by, note, revised, now));
        return as(content, revised, call, next, now, record, more);
    }

    private Contribution as(
            String anew,
            int revised,
            @Nullable UUID answered,
            Stage next,
            Instant now,
            @Nullable CatalogueRecord home,
            List<Step> taken) {
        return new Contribution(
                id,
                version,
                kind,
                owner,
                anew,
                revised,
                answered,
                next,
                now,
                home,
                translation,
                taken);
    }
}
