/**
 * Reads what others write of a publication – BibTeX, RIS, CSL-JSON, its DOI – as answers to a form.
 */
@NullMarked
package org.seamark.contributions.citations;

import org.jspecify.annotations.NullMarked;
