/** Tests of imports. */
@NullMarked
package org.seamark.library.load;

import org.jspecify.annotations.NullMarked;
