package org.seamark.library.load;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a mapping says that its files are written; what it does not say is found out.
 *
 * @param delimiter what stands between the values of a CSV file
 */
record FileForm(@Nullable Charset encoding, @Nullable Character delimiter) {

    /** It says nothing. */
    static final FileForm UNSAID = new FileForm(null, null);
}
