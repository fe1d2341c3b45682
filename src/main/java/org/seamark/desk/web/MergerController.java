package org.seamark.desk.web;

import java.util.Map;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.Merging;
import org.seamark.contributions.WrongStep;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Address;
import org.seamark.kernel.Language;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making one of two records that are the same, after a look at both. */
@Controller
@RequestMapping("/{language:ar|zh|en|fr|ru|es}/desk/records/{code}/merger")
class MergerController {

    private final Merging merging;
    private final DeskRecords records;
    private final AttachedFiles files;

    MergerController(Merging merging, DeskRecords records, AttachedFiles files) {
        this.merging = merging;
        this.records = records;
        this.files = files;
    }

    /**
     * @param other the code or the address of the record that goes
     */
    @GetMapping
    ModelAndView preview(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String other) {
        try {
            var pair = merging.preview(actor, code, code(other));
            var both = files.shown(actor, pair.stays().content(), pair.goes().content());
            return new ModelAndView("desk/merger", "page", new MergerPage(pair, both));
        } catch (WrongStep wrong) {
            return records.refused(actor, code, wrong.reason().key(), Map.of("other", other));
        } catch (OutOfSight notThere) {
            return records.refused(actor, code, "desk.wrong.record", Map.of("other", other));
        }
    }

    @PostMapping
    ModelAndView merge(
            @PathVariable Language language,
            Actor.Member actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String other) {
        return records.step(
                language,
                actor,
                code,
                Map.of("other", other),
                () -> merging.merge(actor, code, code(other)));
    }

    private static String code(String other) {
        var last = other.strip().replaceAll("[?#].*$|/+$", "").replaceAll("^.*/", "");
        return Address.parse(last).map(Address::code).orElse(last);
    }
}
