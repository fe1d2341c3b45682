package org.seamark.contributions;

import org.seamark.files.FileExamined;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets what is published be found by the text of a file that was read only afterwards. */
@Component
class FileListener {

    private final Attachments attachments;
    private final Contributions contributions;
    private final Publishing publishing;

    FileListener(Attachments attachments, Contributions contributions, Publishing publishing) {
        this.attachments = attachments;
        this.contributions = contributions;
        this.publishing = publishing;
    }

    /** What waits for its owner holds more than was published, and is left as it is. */
    @ApplicationModuleListener
    void on(FileExamined examined) {
        attachments.naming(examined.file()).stream()
                .filter(Attachments.Naming::published)
                .flatMap(naming -> contributions.find(naming.contribution()).stream())
                .filter(one -> one.stage() == Stage.PUBLISHED)
                .forEach(publishing::publish);
    }
}
