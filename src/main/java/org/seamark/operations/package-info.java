/** What the operator of a Seamark does with it: the commands of {@code ./seamark}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "vocabulary",
            "database",
            "files",
            "files :: clamav",
            "files :: s3",
            "audit",
            "accounts",
            "carriage",
            "catalogue",
            "catalogue :: index",
            "harvest",
            "harvest :: reasons",
            "library",
            "library :: load",
            "practices",
            "projects",
            "calendar",
            "statements",
            "vocabulary :: load"
        })
package org.seamark.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
