/** The pages of calls: those that are open, and where editors announce them. */
@NullMarked
package org.seamark.calls.web;

import org.jspecify.annotations.NullMarked;
