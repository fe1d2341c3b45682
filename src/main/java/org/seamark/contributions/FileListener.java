package org.seamark.contributions;

import java.util.UUID;
import java.util.stream.Stream;
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

    /**
     * What waits for its owner holds more than was published, and is left as it is. Each is held
     * before it is looked at: somebody may be taking the file off.
     */
    @ApplicationModuleListener
    void on(FileExamined examined) {
        published(examined)
                .flatMap(id -> contributions.hold(id).stream())
                .filter(one -> one.stage() == Stage.PUBLISHED)
                .filter(one -> published(examined).anyMatch(one.id()::equals))
                .forEach(publishing::publish);
    }

    private Stream<UUID> published(FileExamined examined) {
        return attachments.naming(examined.file()).stream()
                .filter(Attachments.Naming::published)
                .map(Attachments.Naming::contribution);
    }
}
