package org.seamark.contributions;

import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm;
import org.seamark.forms.Forms;
import org.seamark.forms.Translation;
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
        return update.translation() == null
                ? withLanguagesOf(inCatalogue, published, form)
                : published;
    }

    /** A version that was handed in, with the languages that came into its record since. */
    Content handedIn(Contribution update) {
        var form = forms.require(update.kind());
        var version =
                contributions
                        .revision(update.id(), update.revision())
                        .map(Content::parse)
                        .orElseThrow(); // rather than to go on with nothing
        return update.isUpdate() && update.translation() == null
                ? form.content(update.home().reference())
                        .map(record -> withLanguagesOf(record, version, form))
                        .orElse(version)
                : version;
    }

    private static Content withLanguagesOf(Content record, Content version, ContributionForm form) {
        var whole = version;
        var known = form.title(version).languages();
        for (var language : form.title(record).languages()) {
            if (!known.contains(language)) {
                whole = new Translation(form.sections(), language).into(whole, record);
            }
        }
        return whole;
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
