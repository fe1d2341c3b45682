/** What readers do, in a real browser. */
@NullMarked
package org.seamark.browser;

import org.jspecify.annotations.NullMarked;
