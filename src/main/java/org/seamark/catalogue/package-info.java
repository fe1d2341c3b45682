/** The public list of everything published, and the index by which it is found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vocabulary", "database"})
package org.seamark.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
