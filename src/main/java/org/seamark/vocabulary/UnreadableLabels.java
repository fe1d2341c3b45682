package org.seamark.vocabulary;

import java.nio.file.Path;

/** A file of labels that means nothing; the message tells an operator what to mend. */
final class UnreadableLabels extends RuntimeException {

    UnreadableLabels(Path file, String problem) {
        super("%s %s".formatted(file, problem));
    }
}
