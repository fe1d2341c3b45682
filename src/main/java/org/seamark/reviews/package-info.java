/** The one engine of peer review: it knows what it reviews only by its reference. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "audit",
            "accounts",
            "accounts :: web",
            "files"
        })
package org.seamark.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
