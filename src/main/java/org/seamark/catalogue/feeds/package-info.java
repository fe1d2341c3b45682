/** What was found, as feeds that programs follow: Atom and RSS. */
@NullMarked
package org.seamark.catalogue.feeds;

import org.jspecify.annotations.NullMarked;
