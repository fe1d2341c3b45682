/** Practices: what was done for the objectives and worked, as it is described and shown. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "accounts",
            "catalogue",
            "catalogue :: citation",
            "catalogue :: web",
            "forms"
        })
package org.seamark.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
