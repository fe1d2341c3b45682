/** Reads files of other catalogues, by a mapping, into resources of the library. */
@NullMarked
@NamedInterface("load")
package org.seamark.library.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
