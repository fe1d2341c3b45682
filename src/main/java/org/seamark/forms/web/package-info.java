/** How the fields of a form are shown, and what a form sends. */
@NullMarked
@NamedInterface("web")
package org.seamark.forms.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
