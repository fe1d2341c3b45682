package org.seamark.carriage;

import java.util.ArrayList;
import java.util.List;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Origins;
import org.seamark.forms.PublishedFiles;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists records again, found by what is in their files. */
@Component
class Relisting {

    private final Origins origins;
    private final PublishedFiles files;
    private final Catalogue catalogue;

    Relisting(Origins origins, PublishedFiles files, Catalogue catalogue) {
        this.origins = origins;
        this.files = files;
        this.catalogue = catalogue;
    }

    /** Each is held before it is looked at: somebody may be taking it back. */
    @Transactional
    public void relist(List<Reference> records) {
        var anew = new ArrayList<Listing>();
        for (var one : origins.hold(records)) {
            var text = files.text(one.files());
            if (!text.isEmpty()) {
                anew.add(one.listing().andText(text));
            }
        }
        catalogue.publish(anew);
    }
}
