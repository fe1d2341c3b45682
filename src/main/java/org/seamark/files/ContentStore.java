package org.seamark.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.core.io.Resource;

/**
 * Where contents are kept, whole or not at all. A folder is one; what speaks S3 would be another.
 */
public interface ContentStore {

    /** Keeps what is in a file, which is gone afterwards; when this returns, it is durable. */
    void keep(ContentHash hash, Path written) throws IOException;

    /** To be read, in part too. */
    Resource content(ContentHash hash);

    /** A file with the content, for the processes that look at it. */
    Path file(ContentHash hash) throws IOException;

    /** What was kept, and not kept again since, before a moment. */
    List<ContentHash> keptBefore(Instant moment) throws IOException;

    void remove(ContentHash hash) throws IOException;
}
