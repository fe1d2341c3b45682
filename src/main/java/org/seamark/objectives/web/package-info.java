/** The overview of the objectives, and the page of each. */
@NullMarked
package org.seamark.objectives.web;

import org.jspecify.annotations.NullMarked;
