package org.seamark.reviews.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.reviews.Roster;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Whom the roster has and whom it lacks, for editors: as a page and as a table. */
@Controller
class BalanceController {

    private static final String PAGE = "/{language:ar|zh|en|fr|ru|es}/desk/roster/balance";

    private final Roster roster;
    private final Texts texts;

    BalanceController(Roster roster, Texts texts) {
        this.roster = roster;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable Language language, Actor.Member actor) {
        return new ModelAndView(
                "reviews/balance", "page", BalancePage.of(roster.balance(actor), language, texts));
    }

    @GetMapping(PAGE + ".csv")
    void table(@PathVariable Language language, Actor.Member actor, HttpServletResponse response)
            throws IOException {
        var page = BalancePage.of(roster.balance(actor), language, texts);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roster.csv\"");
        try (var csv = CsvWriter.builder().build(response.getWriter())) {
            csv.writeRecord(
                    texts.text(language, "reviews.balance.side"),
                    texts.text(language, "reviews.balance.value"),
                    texts.text(language, "reviews.balance.reviewers"));
            for (var side : page.sides()) {
                for (var share : side.shares()) {
                    csv.writeRecord(
                            texts.text(language, side.key()),
                            share.value(),
                            Integer.toString(share.reviewers()));
                }
            }
        }
    }
}
