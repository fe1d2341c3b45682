/**
 * Uploads of the protocol tus, where the nodes that take their pieces share nothing but the
 * database.
 */
@NullMarked
package org.seamark.files.tus;

import org.jspecify.annotations.NullMarked;
