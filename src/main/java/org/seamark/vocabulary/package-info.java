/** The controlled lists by which everything is found, with labels in six languages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.seamark.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
