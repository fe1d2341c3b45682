/** The pages on which members hand in what they have. */
@NullMarked
@NamedInterface("web")
package org.seamark.contributions.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
