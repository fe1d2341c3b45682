/** Tests of the commands. */
@NullMarked
package org.seamark.operations;

import org.jspecify.annotations.NullMarked;
