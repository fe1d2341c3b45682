package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.seamark.accounts.OwnData;
import org.seamark.accounts.Profile;
import org.seamark.accounts.Scope;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where members take their data along, and leave. */
@Controller
class LeavingController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/account";

    private final OwnData data;
    private final Profile profile;
    private final Doorkeeper doorkeeper;

    LeavingController(OwnData data, Profile profile, Doorkeeper doorkeeper) {
        this.data = data;
        this.profile = profile;
        this.doorkeeper = doorkeeper;
    }

    @Proved
    @GetMapping(PAGE + "/data.json")
    ResponseEntity<Map<String, List<Map<String, String>>>> export(
            @PathVariable Language language, Actor.Member actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"seamark.json\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(data.of(actor));
    }

    @ForPrograms(Scope.ACCOUNT)
    @GetMapping("/api/account")
    ResponseEntity<Map<String, List<Map<String, String>>>> forPrograms(Actor.Member actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(data.of(actor));
    }

    @Proved
    @GetMapping(PAGE + "/leave")
    ModelAndView ask(@PathVariable Language language, Actor.Member actor) {
        return new ModelAndView("accounts/leave", "page", new FieldPage("", ""));
    }

    @Proved
    @PostMapping(PAGE + "/leave")
    ModelAndView leave(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "") String sure,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!sure.equals("yes")) {
            return again("accounts.error.sure");
        }
        try {
            profile.close(actor);
        } catch (WrongStep last) {
            return again("accounts.error.last");
        }
        doorkeeper.dismiss(request, response);
        return new ModelAndView("redirect:/" + language.code() + "/account/closed");
    }

    private static ModelAndView again(String error) {
        return new ModelAndView("accounts/leave", "page", new FieldPage("", error));
    }

    /** What was done, to whom nobody knows any more; who is known is still here. */
    @GetMapping(PAGE + "/closed")
    ModelAndView closed(@PathVariable Language language, HttpServletRequest request) {
        return SignedIn.behind(request).isPresent()
                ? new ModelAndView("redirect:/" + language.code() + "/account")
                : new ModelAndView("accounts/closed");
    }
}
