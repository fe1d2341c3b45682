/** Who takes part: accounts, organisations, roles, and the ways to sign in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vocabulary", "database", "audit"})
package org.seamark.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
