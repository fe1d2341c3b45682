/** The listing index on Lucene, in a folder of this machine. */
@NullMarked
package org.seamark.catalogue.lucene;

import org.jspecify.annotations.NullMarked;
