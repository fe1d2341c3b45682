package org.seamark.practices.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Paged;
import org.seamark.practices.Practice;
import org.seamark.practices.PracticeType;

/**
 * The list of practices.
 *
 * @param chosen the type to which it is narrowed
 */
public record PracticesPage(Paged<Practice> practices, @Nullable PracticeType chosen) {

    public List<PracticeType> types() {
        return Arrays.asList(PracticeType.values());
    }

    /** The address of another page of the same list, after the language. */
    public String page(int number) {
        return "practices?"
                + (chosen == null ? "" : "type=" + chosen.code() + "&")
                + "page="
                + number;
    }
}
