/**
 * Projects: programmes, projects, observatories and initiatives, as they are described and shown.
 */
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
package org.seamark.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
