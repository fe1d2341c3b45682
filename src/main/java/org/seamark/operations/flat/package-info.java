/** The flat forms in which records leave: CSV, JSON and JSON lines. */
@NullMarked
package org.seamark.operations.flat;

import org.jspecify.annotations.NullMarked;
