/** Tests of backups. */
@NullMarked
package org.seamark.operations.archive;

import org.jspecify.annotations.NullMarked;
