/** Reads DSpace’s Simple Archive Format: a folder for each item, with its metadata and files. */
@NullMarked
package org.seamark.carriage.saf;

import org.jspecify.annotations.NullMarked;
