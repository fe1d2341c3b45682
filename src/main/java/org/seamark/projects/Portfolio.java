package org.seamark.projects;

import java.util.Map;
import java.util.Optional;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.Taken;
import org.springframework.stereotype.Component;

/** Where projects are taken in, changed and found. */
@Component
public class Portfolio {

    private final Projects projects;
    private final Intake intake;

    Portfolio(Projects projects, Intake intake) {
        this.projects = projects;
        this.intake = intake;
    }

    public Optional<Project> find(String code) {
        return projects.findByCode(code);
    }

    /** A page of all projects in the order of the rule. */
    public Paged<Project> page(int page) {
        return Paged.of(page, projects.count(), projects::inOrder);
    }

    /** The same of those that have come so far. */
    public Paged<Project> page(int page, Status status) {
        return Paged.of(
                page,
                projects.countByStatus(status.code()),
                (most, before) -> projects.withStatus(status.code(), most, before));
    }

    /** Takes in what a source describes, by the key that each has there; all of it or nothing. */
    public Taken take(String source, Map<String, Description> byKey) {
        return intake.take(projects, source, byKey, Project::of, Project::described);
    }
}
