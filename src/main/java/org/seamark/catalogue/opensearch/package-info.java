/** The index in an OpenSearch that all nodes share, for catalogues that outgrow one machine. */
@NullMarked
package org.seamark.catalogue.opensearch;

import org.jspecify.annotations.NullMarked;
