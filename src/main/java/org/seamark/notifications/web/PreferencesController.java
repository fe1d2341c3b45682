package org.seamark.notifications.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.notifications.Preferences;
import org.seamark.notifications.Topic;
import org.seamark.notifications.Way;
import org.seamark.vocabulary.Concept;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where members say how they wish to be told of what. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/inbox/preferences")
class PreferencesController {

    private final Preferences preferences;

    PreferencesController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam(defaultValue = "false") String saved) {
        var page =
                new PreferencesPage(
                        topics(actor), preferences.of(actor.id()), saved.equals("true"));
        return new ModelAndView("notifications/preferences", "page", page);
    }

    private static List<Topic> topics(Actor actor) {
        return Arrays.stream(Topic.values())
                .filter(topic -> !topic.isOfTheDesk() || actor.is(Role.EDITOR))
                .toList();
    }

    /** What is not said, or not understood, stays as it was. */
    @PostMapping
    ModelAndView set(
            @PathVariable Language language,
            Actor.Member actor,
            @RequestParam Map<String, String> said) {
        var wished = new EnumMap<Topic, Way>(Topic.class);
        for (var topic : topics(actor)) {
            Concept.find(Way.values(), said.getOrDefault(topic.code(), ""))
                    .ifPresent(way -> wished.put(topic, way));
        }
        preferences.set(actor.id(), wished);
        return new ModelAndView("redirect:/" + language.code() + "/inbox/preferences?saved=true");
    }
}
