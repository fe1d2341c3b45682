package org.seamark.library;

import org.seamark.catalogue.Publications;

/** The stored resources. */
interface Resources extends Publications<Resource> {}
