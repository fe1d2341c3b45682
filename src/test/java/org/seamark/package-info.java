/** Tests of the whole house. */
@NullMarked
package org.seamark;

import org.jspecify.annotations.NullMarked;
