/** The search page, the pages of all values of a facet, and what the pages of all records share. */
@NullMarked
@NamedInterface("web")
package org.seamark.catalogue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
