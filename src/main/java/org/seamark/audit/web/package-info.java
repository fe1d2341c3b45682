/** The page of the trail, and what the trail learns from requests. */
@NullMarked
package org.seamark.audit.web;

import org.jspecify.annotations.NullMarked;
