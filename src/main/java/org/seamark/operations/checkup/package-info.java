/**
 * What the doctor looks at, one part of a Seamark after the other; nothing here changes anything.
 */
@NullMarked
package org.seamark.operations.checkup;

import org.jspecify.annotations.NullMarked;
