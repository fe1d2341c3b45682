/** The pages of contributions: those of members who hand in, and those of the editors. */
@NullMarked
@NamedInterface("web")
package org.seamark.contributions.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
