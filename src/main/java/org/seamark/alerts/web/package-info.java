/** The pages of saved searches, and what their letters take from the pages. */
@NullMarked
package org.seamark.alerts.web;

import org.jspecify.annotations.NullMarked;
