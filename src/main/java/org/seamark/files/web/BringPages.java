package org.seamark.files.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.seamark.files.FileStore;
import org.seamark.files.FileType;
import org.seamark.files.UnclaimedFiles;
import org.springframework.stereotype.Component;

/** Makes the form with which a file is brought. */
@Component
class BringPages {

    private static final String ACCEPTED =
            Arrays.stream(FileType.values())
                    .map(type -> "." + type.ending())
                    .distinct()
                    .collect(Collectors.joining(","));

    private final FileStore files;
    private final UnclaimedFiles unclaimed;

    BringPages(FileStore files, UnclaimedFiles unclaimed) {
        this.files = files;
        this.unclaimed = unclaimed;
    }

    BringPage page(FormToken token, String refused) {
        return new BringPage(token, refused, files.largest(), ACCEPTED, unclaimed.days());
    }
}
