/** Reads what others write of a publication: BibTeX, RIS, CSL-JSON, and its DOI. */
@NullMarked
package org.seamark.contributions.citations;

import org.jspecify.annotations.NullMarked;
