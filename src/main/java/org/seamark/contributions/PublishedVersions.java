package org.seamark.contributions;

import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.Forms;
import org.seamark.forms.Translation;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Component;

/** What readers see of a contribution while another version of it is worked on. */
@Component
class PublishedVersions {

    private final Contributions contributions;
    private final Forms forms;

    PublishedVersions(Contributions contributions, Forms forms) {
        this.contributions = contributions;
        this.forms = forms;
    }

    /** The version that was published last, with the languages that came into its record since. */
    Content of(Contribution update) {
        var form = forms.require(update.kind());
        var record = update.home().reference();
        var inCatalogue = form.content(record).orElse(Content.EMPTY);
        if (!update.owner().isSomebody()) {
            return inCatalogue;
        }
        var published = stored(update, update.publishedRevision());
        if (update.translation() != null) {
            return published;
        }
        var known = form.title(published).languages();
        for (var language : form.title(inCatalogue).languages()) {
            if (!known.contains(language)) {
                published = with(published, inCatalogue, form, language);
            }
        }
        return published;
    }

    private static Content with(
            Content published, Content inCatalogue, ContributionForm form, Language language) {
        return new Translation(form.sections(), language).into(published, inCatalogue);
    }

    private Content stored(Contribution of, int revision) {
        return contributions.revision(of.id(), revision).map(Content::parse).orElse(Content.EMPTY);
    }

    /** The same without what is worked on: as readers see it, and that as its newest version. */
    Contribution back(Contribution update) {
        if (!update.isUpdate()) {
            return update;
        }
        var seen = of(update);
        boolean newest = stored(update, update.revision()).equals(seen);
        return update.holding(seen.json(), newest ? update.revision() : update.revision() + 1);
    }

    /** Of what was published, only the update has ended: readers see what they saw before. */
    Contribution ended(Contribution ended) {
        return ended.isUpdate() ? back(ended).staying() : ended;
    }
}
