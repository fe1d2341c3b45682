package org.seamark.projects.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.Results;
import org.seamark.projects.Project;
import org.seamark.projects.Status;

/**
 * The list of projects.
 *
 * @param chosen the status to which it is narrowed
 * @param countries where projects work, with how many there are, most first
 */
public record ProjectsPage(
        Paged<Project> projects, @Nullable Status chosen, List<Results.Count> countries) {

    public List<Status> statuses() {
        return Arrays.asList(Status.values());
    }

    /** The address of another page of the same list, after the language. */
    public String page(int number) {
        return "projects?"
                + (chosen == null ? "" : "status=" + chosen.code() + "&")
                + "page="
                + number;
    }
}
