package org.seamark.contributions.web;

import java.util.List;
import org.seamark.calls.Call;
import org.seamark.forms.Kind;
import org.seamark.forms.Section;

/**
 * What can be handed in.
 *
 * @param calls that are open, the most urgent first
 * @param error the key of what keeps it from being begun, or empty
 */
public record ContributePage(List<Offer> offers, List<Call> calls, BeginForm form, String error) {

    /** A kind, and the questions that will be asked. */
    public record Offer(Kind kind, List<Section> sections) {}
}
