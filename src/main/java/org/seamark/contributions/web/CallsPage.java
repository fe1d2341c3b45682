package org.seamark.contributions.web;

import java.util.List;
import org.seamark.contributions.Call;

/** The calls that can be answered today. */
public record CallsPage(List<Call> calls) {

    public CallsPage {
        calls = List.copyOf(calls);
    }
}
