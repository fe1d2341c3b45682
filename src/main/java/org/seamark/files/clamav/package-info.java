/** ClamAV, which looks for malware. */
@NullMarked
package org.seamark.files.clamav;

import org.jspecify.annotations.NullMarked;
