/** Saved searches: who follows one is told by mail, now and then, of what has come in new. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "audit",
            "accounts",
            "catalogue",
            "catalogue :: web"
        })
package org.seamark.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
