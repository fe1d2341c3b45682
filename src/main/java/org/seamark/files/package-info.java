/** Files that people bring: kept under their content, scanned, and read in a process apart. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package org.seamark.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
