/**
 * The trail of who did what, on what, when: it is only ever added to, and it shows if it was
 * changed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package org.seamark.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
