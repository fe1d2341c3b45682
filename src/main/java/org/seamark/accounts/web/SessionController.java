package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.seamark.accounts.OpenSessions;
import org.seamark.kernel.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a member ends sessions that are open elsewhere. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/account/safety/sessions")
class SessionController {

    private final SessionList sessions;
    private final OpenSessions open;

    SessionController(SessionList sessions, OpenSessions open) {
        this.sessions = sessions;
        this.open = open;
    }

    @PostMapping("/{code}/end")
    ModelAndView end(@PathVariable Language language, SignedIn member, @PathVariable String code) {
        sessions.end(member.actor().id(), code);
        return SafetyController.done(language, "session");
    }

    @PostMapping("/end")
    ModelAndView endOthers(
            @PathVariable Language language, SignedIn member, HttpServletRequest request) {
        open.endOthers(member.actor().id(), request.getSession().getId());
        return SafetyController.done(language, "session");
    }
}
