/** What editors see of the repositories that are harvested. */
@NullMarked
package org.seamark.harvest.web;

import org.jspecify.annotations.NullMarked;
