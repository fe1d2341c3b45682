package org.seamark.api.web;

import io.github.bucket4j.ConsumptionProbe;

/** What one program may ask for. */
interface Allowance {

    /** Takes one question of it, where one is left; and what is left then. */
    ConsumptionProbe take();
}
