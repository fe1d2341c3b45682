package org.seamark.harvest.web;

import org.seamark.harvest.HarvestDesk;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the harvests of other repositories get on. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/harvests")
class HarvestController {

    private final HarvestDesk harvests;

    HarvestController(HarvestDesk harvests) {
        this.harvests = harvests;
    }

    @GetMapping
    ModelAndView all(@PathVariable Language language, Actor.Member actor) {
        return new ModelAndView("harvest/harvests", "page", new HarvestsPage(harvests.all(actor)));
    }

    @GetMapping("/{name}")
    ModelAndView show(
            @PathVariable Language language, Actor.Member actor, @PathVariable String name) {
        var standing = harvests.find(actor, name);
        var page =
                new SourcePage(
                        standing,
                        harvests.problems(actor, standing.source(), HarvestDesk.SHOWN),
                        harvests.deleted(actor, standing.source()));
        return new ModelAndView("harvest/source", "page", page);
    }
}
