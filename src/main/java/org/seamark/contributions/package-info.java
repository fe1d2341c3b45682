/** What members hand in, from the first draft to the editors' decision, whatever kind it is of. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "audit",
            "accounts",
            "accounts :: web",
            "files",
            "calls",
            "catalogue",
            "catalogue :: web",
            "forms",
            "forms :: web",
            "reviews"
        })
package org.seamark.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
