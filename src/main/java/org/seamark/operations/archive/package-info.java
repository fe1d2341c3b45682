/** The archive in which a whole Seamark is backed up and from which it is restored. */
@NullMarked
package org.seamark.operations.archive;

import org.jspecify.annotations.NullMarked;
