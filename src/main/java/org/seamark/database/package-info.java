/** The data folder, and the PostgreSQL in it or the one that the network already has. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.seamark.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
