/** Thesauri as they come: SKOS, and tables of labels. */
@NullMarked
@NamedInterface("load")
package org.seamark.vocabulary.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
