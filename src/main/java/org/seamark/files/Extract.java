package org.seamark.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a content, or why it is refused.
 *
 * @param type as the content shows it when it is opened
 * @param language ISO 639
 * @param thumbnail JPEG or PNG, at most 400 pixels wide and high
 * @param processorMillis what it cost
 */
public record Extract(
        FileType type,
        @Nullable Refusal refusal,
        @Nullable String text,
        @Nullable Integer pages,
        @Nullable String title,
        @Nullable String language,
        @Nullable Instant created,
        @Nullable Instant modified,
        byte @Nullable [] thumbnail,
        long processorMillis) {

    public static Extract refused(FileType type, Refusal refusal, long processorMillis) {
        return new Extract(
                type, refusal, null, null, null, null, null, null, null, processorMillis);
    }

    public Extract with(byte[] picture, long furtherMillis) {
        return new Extract(
                type,
                refusal,
                text,
                pages,
                title,
                language,
                created,
                modified,
                picture,
                processorMillis + furtherMillis);
    }
}
