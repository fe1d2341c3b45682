package org.seamark.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tries every address as everybody; what must come of it is the table of docs/permissions.md. */
@SeamarkTest
class PermissionMatrixTests {

    private static final Pattern VARIABLE =
            Pattern.compile("\\{\\*?(\\w+)(?::[^{}]*(?:\\{[^}]*\\}[^{}]*)*)?\\}");

    @Autowired MockMvcTester pages;
    @Autowired People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Set<String> routes() {
        var routes = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(info -> add(info, routes));
        return routes;
    }

    private static void add(RequestMappingInfo info, Set<String> routes) {
        var methods = new ArrayList<String>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        if (methods.isEmpty()) {
            methods.add("ANY");
        }
        for (var pattern : info.getPatternValues()) {
            var path = VARIABLE.matcher(pattern).replaceAll("{$1}");
            methods.forEach(method -> routes.add("| " + method + " | `" + path + "` |"));
        }
    }

    @Test
    void everyAddressHasItsRowAndNoRowIsLeftOver() throws IOException {
        var rows = new TreeSet<String>();
        PermissionTable.read()
                .keySet()
                .forEach(route -> rows.add("| " + route.method() + " | `" + route.path() + "` |"));

        assertThat(rows).containsExactlyElementsOf(routes());
    }

    @Test
    void everybodyGetsWhatTheTableSays() throws IOException {
        var actors = new LinkedHashMap<String, Actor>();
        actors.put("visitor", Actor.visitor());
        for (var role : Role.values()) {
            var somebody = role == Role.MEMBER ? people.member() : people.member(role);
            actors.put(role.code(), people.actor(somebody));
        }
        var wrong = new ArrayList<String>();
        for (var row : PermissionTable.read().entrySet()) {
            var expected = row.getValue().iterator();
            for (var actor : actors.entrySet()) {
                var right = expected.next();
                var status = answer(row.getKey(), actor.getValue());
                if (!is(right, status)) {
                    wrong.add(row.getKey() + " as " + actor.getKey() + ": " + status.getStatus());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private MockHttpServletResponse answer(PermissionTable.Route route, Actor actor) {
        var path =
                route.path()
                        .replace("{language}", "en")
                        .replace("{id}", id(route))
                        .replaceAll("\\{\\w+\\}", "x");
        var method = HttpMethod.valueOf(route.method().equals("ANY") ? "GET" : route.method());
        var request = pages.method(method).uri(path);
        if (actor instanceof Actor.Member member) {
            request = request.with(Acting.as(member));
        } else {
            request = request.with(Acting.form());
        }
        if (!method.equals(HttpMethod.GET)
                && path.contains("passkey")
                && !path.endsWith("removal")) {
            request = request.contentType(MediaType.APPLICATION_JSON).content("{}");
        }
        return request.exchange().getResponse();
    }

    private String id(PermissionTable.Route route) {
        return route.path().contains("/members/")
                ? people.member().account().toString()
                : UUID.randomUUID().toString();
    }

    /** Of what is everybody's, a made-up thing may be missing, but nobody is kept out. */
    private static boolean is(String right, MockHttpServletResponse answer) {
        int status = answer.getStatus();
        var location = answer.getHeader("Location");
        boolean sentToSignIn =
                status == 401
                        || (location != null && location.contains("/sign-in?next="))
                        || (location != null && location.endsWith("/sign-in") && status == 303);
        return switch (right) {
            case "public" -> !sentToSignIn && status != 403;
            case "yes" -> !sentToSignIn && status != 403 && status != 404 && status < 500;
            case "own", "there" -> !sentToSignIn && status != 403 && status < 500;
            case "sign in" -> sentToSignIn;
            case "no" -> status == 404;
            default -> throw new IllegalArgumentException("not a right: " + right);
        };
    }
}
