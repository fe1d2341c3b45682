/** What readers say is wrong with a record, and what editors answer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "audit",
            "accounts",
            "accounts :: web",
            "catalogue"
        })
package org.seamark.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
