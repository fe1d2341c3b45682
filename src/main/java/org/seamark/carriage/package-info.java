/** Carries the whole catalogue from one Seamark to another, as a bag that can be checked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "files",
            "catalogue",
            "forms",
            "library",
            "library :: load",
            "practices",
            "projects",
            "calendar",
            "statements"
        })
package org.seamark.carriage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
