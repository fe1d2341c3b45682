package org.seamark.desk.web;

import java.nio.charset.StandardCharsets;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.kernel.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the desk gets on and what the catalogue lacks, as charts, as tables and as CSV. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/dashboard")
class DashboardController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Charts charts;
    private final Texts texts;

    DashboardController(Charts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable Language language, Actor.Member actor) {
        actor.require(Role.EDITOR);
        return new ModelAndView(
                "desk/dashboard", "page", new DashboardPage(charts.all(actor, language)));
    }

    @GetMapping("/{figure}.csv")
    ResponseEntity<byte[]> table(
            @PathVariable Language language, Actor.Member actor, @PathVariable String figure) {
        actor.require(Role.EDITOR);
        var chart =
                charts.all(actor, language).stream()
                        .filter(one -> one.name().equals(figure))
                        .findFirst()
                        .orElseThrow(OutOfSight::new);
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(figure + ".csv")
                                .build()
                                .toString())
                .body(chart.csv(key -> texts.text(language, key)).getBytes(StandardCharsets.UTF_8));
    }
}
