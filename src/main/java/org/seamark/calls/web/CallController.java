package org.seamark.calls.web;

import java.util.UUID;
import org.seamark.calls.CallBoard;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calls for practices that are open, and each of them. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/calls")
class CallController {

    private final CallBoard calls;

    CallController(CallBoard calls) {
        this.calls = calls;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable Language language, @RequestParam(defaultValue = "") String page) {
        var open = calls.open("", Paged.number(page));
        return new ModelAndView("calls/calls", "page", new CallsPage(open));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable Language language, @PathVariable UUID id) {
        var call = calls.find(id).filter(calls::isPublic).orElseThrow(OutOfSight::new);
        return new ModelAndView("calls/call", "page", new CallPage(call, calls.isOpen(call)));
    }
}
