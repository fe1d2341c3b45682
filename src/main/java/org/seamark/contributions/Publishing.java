package org.seamark.contributions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How what was approved becomes a record of the catalogue, or a language of one. */
@Component
class Publishing {

    private final Forms forms;
    private final Contributions contributions;
    private final Attachments attachments;

    Publishing(Forms forms, Contributions contributions, Attachments attachments) {
        this.forms = forms;
        this.contributions = contributions;
        this.attachments = attachments;
    }

    /** Puts the content of a contribution into the catalogue; again, it changes the same record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CatalogueRecord publish(Contribution approved) {
        var form = forms.require(approved.kind());
        var content = Content.parse(approved.content());
        var record = approved.record();
        if (record != null && approved.translation() != null) {
            return translate(form, approved, record, content);
        }
        attachments.publish(approved.id(), form.hasFiles() ? content : Content.EMPTY);
        return form.publish(approved.id(), reference(record), content);
    }

    private static @Nullable Reference reference(@Nullable CatalogueRecord record) {
        return Optional.ofNullable(record).map(CatalogueRecord::reference).orElse(null);
    }

    /**
     * The texts go into the record, and into the contribution that it came from. What was taken
     * back does not come back with them.
     */
    private CatalogueRecord translate(
            ContributionForm form,
            Contribution translation,
            CatalogueRecord record,
            Content translated) {
        if (!form.isPublished(record.reference())) {
            throw new WrongStep(WrongStep.Reason.NOT_NOW);
        }
        var texts = new Translation(form.sections(), translation.language());
        var original = form.published(record);
        // The record may have changed since it was handed in.
        if (!texts.problems(form, original, translated).isEmpty()) {
            throw new WrongStep(WrongStep.Reason.INCOMPLETE);
        }
        var whole = texts.into(original, translated);
        contributions
                .ofRecord(record.reference())
                .ifPresent(home -> contributions.save(with(home, texts, translation)));
        return form.publish(translation.id(), record.reference(), whole);
    }

    /** What is published gets a new revision; what its owner works on goes on, with the texts. */
    private static Contribution with(
            Contribution original, Translation texts, Contribution translation) {
        var translated = Content.parse(translation.content());
        var whole = texts.into(Content.parse(original.content()), translated).json();
        var now = translation.changed();
        var editor = translation.steps().getLast().by();
        return original.stage() == Stage.PUBLISHED
                ? original.revising(whole, editor, "+ " + texts.into().code(), now)
                : original.holding(whole, now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void unpublish(Contribution published) {
        var record = published.record();
        if (record != null && published.translation() == null) {
            forms.require(published.kind()).unpublish(record.reference());
            attachments.unpublish(record.reference());
        }
    }
}
