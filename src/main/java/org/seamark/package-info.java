/** Seamark, put together from its modules: the place where it starts. */
@NullMarked
package org.seamark;

import org.jspecify.annotations.NullMarked;
