/** What was found, as files that are written while they are read: CSV, JSON, BibTeX and RIS. */
@NullMarked
package org.seamark.catalogue.exports;

import org.jspecify.annotations.NullMarked;
