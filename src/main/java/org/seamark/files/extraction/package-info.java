/** The processes apart in which contents are opened, seen from the server. */
@NullMarked
package org.seamark.files.extraction;

import org.jspecify.annotations.NullMarked;
