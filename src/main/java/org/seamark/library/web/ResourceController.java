package org.seamark.library.web;

import org.seamark.catalogue.web.RecordPage;
import org.seamark.catalogue.web.RecordPages;
import org.seamark.catalogue.web.RecordRoutes;
import org.seamark.catalogue.web.Shelf;
import org.seamark.kernel.Language;
import org.seamark.library.Library;
import org.seamark.library.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of resources. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/library")
class ResourceController implements RecordRoutes<Resource> {

    private final Shelf<Resource> shelf;

    ResourceController(Library library, RecordPages pages) {
        this.shelf = new Shelf<>(pages, library.records(), Resource.class);
    }

    @Override
    public Shelf<Resource> shelf() {
        return shelf;
    }

    @Override
    public ModelAndView view(Resource resource, RecordPage page, Language reader) {
        return new ModelAndView(
                "library/resource", "page", new ResourcePage(page, resource.description()));
    }

    /** The library has no list of its own: the search is it. */
    @GetMapping
    String list(@PathVariable Language language) {
        return "redirect:/" + language.code() + "/search?kind=document&kind=training&kind=video";
    }
}
