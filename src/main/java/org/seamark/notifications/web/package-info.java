/** The pages of the inbox. */
@NullMarked
package org.seamark.notifications.web;

import org.jspecify.annotations.NullMarked;
