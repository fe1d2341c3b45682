/** The pages of practices. */
@NullMarked
package org.seamark.practices.web;

import org.jspecify.annotations.NullMarked;
