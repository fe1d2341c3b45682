package org.seamark.projects.web;

import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.web.RecordPage;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.catalogue.web.RecordRoutes;
import org.seamark.catalogue.web.Shelf;
import org.seamark.kernel.Language;
import org.seamark.projects.Portfolio;
import org.seamark.projects.Project;
import org.seamark.projects.Status;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of projects and the page of each. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/projects")
class ProjectController implements RecordRoutes<Project> {

    private static final int COUNTRIES = 20;

    private final Portfolio portfolio;
    private final Shelf<Project> shelf;
    private final ListingIndex index;

    ProjectController(Portfolio portfolio, RecordPages pages, ListingIndex index) {
        this.portfolio = portfolio;
        this.shelf = new Shelf<>(pages, portfolio.records(), Project.class);
        this.index = index;
    }

    @Override
    public Shelf<Project> shelf() {
        return shelf;
    }

    @Override
    public ModelAndView view(Project project, RecordPage page, Language reader) {
        return new ModelAndView(
                "projects/project", "page", new ProjectPage(page, project.description()));
    }

    @GetMapping
    ModelAndView list(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String page) {
        int number = Paged.number(page);
        var chosen = Status.of(status);
        var projects =
                chosen.map(known -> portfolio.page(number, known))
                        .orElseGet(() -> portfolio.page(number));
        var all = Search.everything(language).with(Facet.KIND, Kind.PROJECT.code());
        var countries = index.counts(all, Facet.COUNTRY).stream().limit(COUNTRIES).toList();
        return new ModelAndView(
                "projects/projects",
                "page",
                new ProjectsPage(projects, chosen.orElse(null), countries));
    }
}
