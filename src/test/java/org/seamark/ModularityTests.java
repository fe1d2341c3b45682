package org.seamark;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void theModulesKeepToWhatTheyMayUse() {
        ApplicationModules.of(Seamark.class).verify();
    }
}
