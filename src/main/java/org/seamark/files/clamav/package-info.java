/** ClamAV, which looks for malware. */
@NullMarked
@NamedInterface("clamav")
package org.seamark.files.clamav;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
