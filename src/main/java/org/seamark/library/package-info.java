/** Resources: documents, trainings and videos, as they are described, published and shown. */
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
package org.seamark.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
