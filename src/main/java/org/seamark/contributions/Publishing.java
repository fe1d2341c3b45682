package org.seamark.contributions;

import java.util.Optional;
import org.seamark.forms.CatalogueRecord;
import org.seamark.forms.Content;
import org.seamark.forms.Forms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How what was approved becomes a record of the catalogue, or a language of one. */
@Component
class Publishing {

    private final Forms forms;
    private final RecordTranslations translations;
    private final Attachments attachments;

    Publishing(Forms forms, RecordTranslations translations, Attachments attachments) {
        this.forms = forms;
        this.translations = translations;
        this.attachments = attachments;
    }

    /** Puts the content of a contribution into the catalogue; again, it changes the same record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CatalogueRecord publish(Contribution approved) {
        if (approved.translation() != null) {
            return translations.publish(approved);
        }
        var form = forms.require(approved.kind());
        var content = Content.parse(approved.content());
        var record = Optional.ofNullable(approved.record()).map(CatalogueRecord::reference);
        attachments.publish(approved.id(), form.hasFiles() ? content : Content.EMPTY);
        return form.publish(approved.id(), record.orElse(null), content);
    }

    /** Takes the record back; of a translation, its texts from the record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unpublish(Contribution published) {
        var record = published.home().reference();
        if (published.translation() != null) {
            translations.takeBack(published);
        } else {
            forms.require(published.kind()).unpublish(record);
            attachments.unpublish(record);
        }
    }
}
