package org.seamark.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * A file that Seamark itself keeps for a record.
 *
 * @param name with its ending
 * @param language ISO 639-1, where it is known
 */
public record AttachedFile(
        UUID id, String name, String format, long bytes, @Nullable String language) {

    /** What programs call its format, such as {@code application/pdf}; nothing for strange ones. */
    public Optional<String> mediaType() {
        return MediaTypeFactory.getMediaType("file." + format).map(MediaType::toString);
    }

    /** Where it is read, on this site. */
    public String address() {
        return "/files/"
                + id
                + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
