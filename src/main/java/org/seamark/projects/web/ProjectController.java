package org.seamark.projects.web;

import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Paged;
import org.seamark.catalogue.Search;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.kernel.Language;
import org.seamark.projects.Portfolio;
import org.seamark.projects.Project;
import org.seamark.projects.Status;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The list of projects and the page of each. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/projects")
class ProjectController {

    private static final int COUNTRIES = 20;

    private final Portfolio portfolio;
    private final RecordPages records;
    private final ListingIndex index;

    ProjectController(Portfolio portfolio, RecordPages records, ListingIndex index) {
        this.portfolio = portfolio;
        this.records = records;
        this.index = index;
    }

    @GetMapping
    ModelAndView projects(
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

    @GetMapping("/{address:[^.]+}")
    @Nullable ModelAndView project(
            @PathVariable Language language,
            @PathVariable String address,
            ServletWebRequest request) {
        return records.answer(
                language,
                records.require(address, portfolio::find),
                "projects/" + address,
                request,
                project -> page(language, project));
    }

    private ModelAndView page(Language language, Project project) {
        var known = project.description();
        var page = new ProjectPage(records.page(project, language), known);
        return new ModelAndView("projects/project", "page", page);
    }

    @GetMapping("/{address:[^.]+}.{format:bib|ris}")
    ResponseEntity<byte[]> citation(
            @PathVariable Language language,
            @PathVariable String address,
            @PathVariable String format) {
        return records.citation(
                records.require(address, portfolio::find),
                language,
                CitationFormat.require(format));
    }
}
