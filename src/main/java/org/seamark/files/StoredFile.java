package org.seamark.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content as somebody brought it, and what is known of the content.
 *
 * @param owner the account that brought it
 * @param reason why it was refused
 * @param thumbnail a picture of its first page, a content of its own
 */
public record StoredFile(
        UUID id,
        ContentHash hash,
        FileName name,
        @Nullable UUID owner,
        Instant stored,
        long bytes,
        FileType type,
        State state,
        @Nullable Refusal reason,
        Scan scan,
        Facts facts,
        @Nullable ContentHash thumbnail) {

    /**
     * What the content says of itself.
     *
     * @param language ISO 639, as its text was recognised
     * @param created the date that is written in it
     */
    public record Facts(
            @Nullable Integer pages,
            @Nullable String title,
            @Nullable String language,
            @Nullable Instant created,
            @Nullable Instant modified) {}

    /** The last part of its address: its name, ending as its content does. */
    public String servedName() {
        var ending = "." + type.ending();
        return name.text().toLowerCase(java.util.Locale.ROOT).endsWith(ending)
                ? name.text()
                : name.text() + ending;
    }

    /** Its address on this site. */
    public String address() {
        return "/files/"
                + id
                + "/"
                + java.net.URLEncoder.encode(servedName(), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }
}
