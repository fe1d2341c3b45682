/** The pages of resources. */
@NullMarked
package org.seamark.library.web;

import org.jspecify.annotations.NullMarked;
