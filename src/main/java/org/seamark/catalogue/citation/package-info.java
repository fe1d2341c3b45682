/** How a published record is cited: as text, in BibTeX and in RIS. */
@NullMarked
@NamedInterface("citation")
package org.seamark.catalogue.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
