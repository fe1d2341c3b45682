/** What is asked of a kind of record, what is answered, and what is wrong with the answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vocabulary", "files", "catalogue"})
package org.seamark.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
