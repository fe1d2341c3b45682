/** Calls for practices: announced by editors, and open to answers until their deadline. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "accounts :: web",
            "catalogue",
            "catalogue :: web"
        })
package org.seamark.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
