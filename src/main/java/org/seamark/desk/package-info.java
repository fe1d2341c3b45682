/** The editors’ desk: its pages, over what contributions and their records can do. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "accounts",
            "accounts :: web",
            "files",
            "catalogue",
            "catalogue :: web",
            "forms",
            "forms :: web",
            "contributions",
            "contributions :: web"
        })
package org.seamark.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
