package org.seamark.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells the type of a content by its first bytes, with the name only to choose among what they
 * allow. Containers are opened later and elsewhere.
 */
final class TypeDetector {

    private static final int FIRST_BYTES = 64 * 1024;

    private TypeDetector() {}

    /**
     * @throws FileRefused when it is not on the list
     */
    static FileType detect(Path content, FileName name) throws IOException {
        byte[] first;
        try (var in = Files.newInputStream(content)) {
            first = in.readNBytes(FIRST_BYTES);
        }
        var known = new Metadata();
        known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.text());
        var found =
                MimeTypes.getDefaultMimeTypes()
                        .detect(new ByteArrayInputStream(first), known)
                        .getBaseType()
                        .toString();
        return FileType.of(found).orElseThrow(() -> new FileRefused(Refusal.ofType(found), name));
    }
}
