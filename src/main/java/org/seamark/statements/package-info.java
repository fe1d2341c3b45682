/** Statements and calls to action, in the languages in which each was made. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "catalogue",
            "catalogue :: citation",
            "catalogue :: web",
            "forms"
        })
package org.seamark.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
