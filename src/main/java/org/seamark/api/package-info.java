/** The interface for programs: records, search and vocabularies as JSON and JSON-LD. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "catalogue",
            "catalogue :: citation",
            "catalogue :: jsonld",
            "catalogue :: web",
            "accounts :: web"
        })
package org.seamark.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
