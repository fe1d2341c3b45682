/** Takes the records of other repositories onto the editors’ desk, and knows again what is here. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "audit",
            "catalogue",
            "contributions",
            "forms",
            "library",
            "library :: load"
        })
package org.seamark.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
