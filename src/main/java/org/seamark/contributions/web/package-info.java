/** The pages on which members hand in, and how all pages take files. */
@NullMarked
@NamedInterface("web")
package org.seamark.contributions.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
