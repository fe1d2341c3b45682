package org.seamark.calls;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How often calls were answered; whoever takes the answers tells it. */
public interface CallAnswers {

    /** Of each of these calls that was answered. */
    Map<UUID, Integer> to(Collection<UUID> calls);
}
