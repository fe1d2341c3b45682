package org.seamark.calls.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.calls.Call;
import org.seamark.catalogue.Paged;

/**
 * All calls.
 *
 * @param open those of them that can be answered today
 * @param answers how often each was answered
 */
public record DeskCallsPage(Paged<Call> calls, List<Call> open, Map<UUID, Integer> answers) {

    public boolean isOpen(Call call) {
        return open.contains(call);
    }

    public int answers(Call call) {
        return answers.getOrDefault(call.id(), 0);
    }
}
