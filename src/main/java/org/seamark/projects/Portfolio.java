package org.seamark.projects;

import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Paged;
import org.springframework.stereotype.Component;

/** The projects that there are. */
@Component
public class Portfolio {

    private final Projects projects;
    private final Holdings<Description, Project> records;

    Portfolio(Projects projects, Intake intake) {
        this.projects = projects;
        this.records =
                new Holdings<Description, Project>(Project.MODULE, projects, Project::new, intake);
    }

    /** Where projects are taken in, changed and found. */
    public Holdings<Description, Project> records() {
        return records;
    }

    /** A page of all projects in the order of the rule. */
    public Paged<Project> page(int page) {
        return Paged.of(page, projects.countPublished(), projects::inOrder);
    }

    /** The same of those that have come so far. */
    public Paged<Project> page(int page, Status status) {
        return Paged.of(
                page,
                projects.countByStatus(status.code()),
                (most, before) -> projects.withStatus(status.code(), most, before));
    }
}
