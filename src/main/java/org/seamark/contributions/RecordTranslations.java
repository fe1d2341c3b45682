package org.seamark.contributions;

import java.util.function.UnaryOperator;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.Forms;
import org.seamark.forms.Translation;
import org.springframework.stereotype.Component;

/** How an approved translation comes into the record that it is of, and leaves it again. */
@Component
class RecordTranslations {

    private final Forms forms;
    private final Contributions contributions;

    RecordTranslations(Forms forms, Contributions contributions) {
        this.forms = forms;
        this.contributions = contributions;
    }

    /** What was taken back does not come back with a translation of it. */
    CatalogueRecord publish(Contribution translation) {
        var form = form(translation);
        var record = translation.home();
        if (!form.isPublished(record.reference())) {
            throw new WrongStep(Reason.NOT_NOW);
        }
        var texts = texts(translation);
        var translated = Content.parse(translation.content());
        // The record may have changed since it was handed in.
        if (!texts.problems(form, form.published(record), translated).isEmpty()) {
            throw new WrongStep(Reason.INCOMPLETE);
        }
        return change(translation, "+ ", whole -> texts.into(whole, translated));
    }

    /** Takes its texts out of the record again. */
    void takeBack(Contribution translation) {
        if (!canBeTakenBack(translation)) {
            throw new WrongStep(Reason.TRANSLATION_STAYS);
        }
        change(translation, "− ", texts(translation)::without);
    }

    /**
     * Whether its texts can be told from what others wrote, and the record does without them. While
     * its owner works on the record, its texts are in that version too.
     */
    boolean canBeTakenBack(Contribution translation) {
        var form = form(translation);
        var record = translation.home();
        var texts = texts(translation);
        var whole = form.published(record);
        return form.isPublished(record.reference())
                && contributions
                        .ofRecord(record.reference())
                        .filter(Contribution::isUpdate)
                        .isEmpty()
                && texts.isSame(whole, Content.parse(translation.content()))
                && form.problems(whole).containsAll(form.problems(texts.without(whole)));
    }

    private ContributionForm form(Contribution translation) {
        return forms.require(translation.kind());
    }

    private Translation texts(Contribution translation) {
        return new Translation(form(translation).sections(), translation.language());
    }

    /** Changes the record, and the contribution that it came from. */
    private CatalogueRecord change(
            Contribution translation, String sign, UnaryOperator<Content> change) {
        var form = form(translation);
        var record = translation.home();
        contributions
                .ofRecord(record.reference())
                .ifPresent(home -> contributions.save(changed(home, translation, sign, change)));
        var whole = change.apply(form.published(record));
        return form.publish(translation.id(), record.reference(), whole);
    }

    /** What is published gets a new revision; what its owner works on goes on, with the texts. */
    private static Contribution changed(
            Contribution home,
            Contribution translation,
            String sign,
            UnaryOperator<Content> change) {
        var anew = change.apply(Content.parse(home.content())).json();
        var now = translation.changed();
        var editor = translation.steps().getLast().by();
        return home.stage() == Stage.PUBLISHED
                ? home.revising(anew, editor, sign + translation.language().code(), now)
                : home.holding(anew, now);
    }
}
