/** The pages of the 23 objectives of the Global Compact, composed from the catalogue. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vocabulary", "catalogue"})
package org.seamark.objectives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
