package org.seamark.catalogue;

/** The catalogue's clock has moved on to this number. */
record CatalogueChanged(long number) {}
