package org.seamark.files.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileStore;
import org.seamark.files.Refusal;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.springframework.stereotype.Component;

/** Says in a sentence, with the name of the file, why it is not taken. */
@Component
class Refusals {

    private static final int MEGABYTE = 1_000_000;
    private static final int BINARY_MEGABYTE = 1 << 20;

    private final Texts texts;
    private final FileStore files;

    Refusals(Texts texts, FileStore files) {
        this.texts = texts;
        this.files = files;
    }

    String sentence(Language language, Refusal reason, FileName name) {
        long largest = files.largest();
        long megabytes = largest / (largest % BINARY_MEGABYTE == 0 ? BINARY_MEGABYTE : MEGABYTE);
        return texts.text(language, reason.key(), name.text(), megabytes);
    }

    String sentence(Language language, FileRefused refused) {
        return sentence(language, refused.reason(), refused.name());
    }

    Optional<String> sentence(Language language, StoredFile file) {
        return Optional.ofNullable(file.reason())
                .map(reason -> sentence(language, reason, file.name()));
    }

    /** The language of a script’s request: that of the page on which it runs. */
    static Language language(@Nullable String accepted) {
        return Optional.ofNullable(accepted)
                .filter(header -> header.length() >= 2)
                .flatMap(header -> Language.of(header.substring(0, 2)))
                .orElse(Language.EN);
    }
}
