/** Files over HTTP: brought in pieces or at once, and read. */
@NullMarked
package org.seamark.files.web;

import org.jspecify.annotations.NullMarked;
