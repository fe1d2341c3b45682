/** Places of texts by models that run in this process. */
@NullMarked
package org.seamark.catalogue.dense;

import org.jspecify.annotations.NullMarked;
