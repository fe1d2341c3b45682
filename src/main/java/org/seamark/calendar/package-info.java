/** Events: when they take place, how far they have come, and the calendar that shows them. */
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
package org.seamark.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
