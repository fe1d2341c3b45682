package org.seamark.contributions.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.calls.Call;
import org.seamark.catalogue.Paged;
import org.seamark.forms.Kind;
import org.seamark.forms.Section;

/**
 * What can be handed in.
 *
 * @param urgent the open calls whose deadline comes first
 * @param found the first of those with the words that were looked for
 * @param chosen the call that it will answer, if one was chosen
 * @param error the key of what keeps it from being begun, or empty
 */
public record ContributePage(
        List<Offer> offers,
        List<Call> urgent,
        Paged<Call> found,
        @Nullable Call chosen,
        BeginForm form,
        String error) {

    /** A kind, and the questions that will be asked. */
    public record Offer(Kind kind, List<Section> sections) {}

    /** The calls to choose from, that which was chosen first. */
    public List<Call> choices() {
        return Stream.concat(Optional.ofNullable(chosen).stream(), found.items().stream())
                .distinct()
                .toList();
    }

    /** Whether there are more than can be shown at once. */
    public boolean isSearched() {
        return found.pages() > 1 || !BeginForm.typed(form.words()).isEmpty();
    }
}
