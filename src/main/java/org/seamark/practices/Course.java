package org.seamark.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.OrganisationType;
import org.seamark.catalogue.SearchedText;
import org.seamark.kernel.PartialDate;

/**
 * Who carries a practice out, and when.
 *
 * @param ongoing whether it goes on
 * @param implementer the main organisation that carries it out
 * @param implementerType the code of what sort of organisation that is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Course(
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        boolean ongoing,
        @Nullable String implementer,
        @Nullable String implementerType,
        List<String> partners,
        List<String> donors) {

    public static final Course UNKNOWN =
            new Course(null, null, false, null, null, List.of(), List.of());

    public Course {
        partners = partners == null ? List.of() : List.copyOf(partners);
        donors = donors == null ? List.of() : List.copyOf(donors);
    }

    /** What sort of organisation the implementer is, where that is known. */
    public List<OrganisationType> sort() {
        return implementerType == null
                ? List.of()
                : OrganisationType.of(implementerType).stream().toList();
    }

    /** The main implementer, where it is known. */
    List<String> lead() {
        return implementer == null ? List.of() : List.of(implementer);
    }

    SearchedText into(SearchedText text) {
        return text.withNames(lead()).withNames(partners).withNames(donors);
    }
}
