/** Reads files of other catalogues, by a mapping, into resources of the library. */
@NullMarked
package org.seamark.library.load;

import org.jspecify.annotations.NullMarked;
