/** Tests of the pieces of the web shell. */
@NullMarked
package org.seamark.site.web;

import org.jspecify.annotations.NullMarked;
