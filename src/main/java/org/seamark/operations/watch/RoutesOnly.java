package org.seamark.operations.watch;

import io.micrometer.common.KeyValues;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * What a trace tells of a request: its route, and not its address, in which may stand what somebody
 * looks for, or the secret that a letter brought.
 */
@Component
@ConditionalOnProperty(OnlyWhenWatched.TRACES)
class RoutesOnly extends DefaultServerRequestObservationConvention {

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        return KeyValues.empty();
    }
}
