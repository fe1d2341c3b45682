/**
 * What members are told: their inbox, the letters that are sent to them, and what they wish of
 * both.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "accounts",
            "accounts :: web",
            "alerts",
            "catalogue",
            "reviews",
            "remarks",
            "contributions"
        })
package org.seamark.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
