package org.seamark.library.load;

import org.jspecify.annotations.Nullable;

/** An import that cannot be done; the message is one sentence for whoever asked for it. */
public class ImportRefused extends RuntimeException {

    public ImportRefused(String sentence) {
        super(sentence);
    }

    public ImportRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
