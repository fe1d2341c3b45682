package org.seamark.carriage;

import java.util.List;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Origins;
import org.seamark.forms.PublishedFiles;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists a record again, found by what is in its files. */
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

    @Transactional
    public void relist(Reference record) {
        for (var one : origins.find(List.of(record))) {
            var text = files.text(one.files());
            if (!text.isEmpty()) {
                catalogue.publish(one.listing().andText(text));
            }
        }
    }
}
