/** The web shell around every page: layout, language, errors, security. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "accounts",
            "accounts :: web",
            "catalogue",
            "catalogue :: web"
        })
package org.seamark.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
