/** Plain values that every module speaks in: languages, texts, references, dates; no Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.seamark.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
