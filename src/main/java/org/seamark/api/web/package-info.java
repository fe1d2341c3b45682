/** What programs ask at, below {@code /api/v1}, and the page on which people try it. */
@NullMarked
package org.seamark.api.web;

import org.jspecify.annotations.NullMarked;
