package org.seamark.desk.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Members;
import org.seamark.accounts.web.Attempt;
import org.seamark.contributions.AttachedFiles;
import org.seamark.contributions.Contribution;
import org.seamark.contributions.Contribution.Step;
import org.seamark.contributions.Merging;
import org.seamark.contributions.RecordDesk;
import org.seamark.forms.Differences;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.TooLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a record on the desk. */
@Component
class DeskRecords {

    private final RecordDesk desk;
    private final Merging merging;
    private final Members members;
    private final AttachedFiles files;

    DeskRecords(RecordDesk desk, Merging merging, Members members, AttachedFiles files) {
        this.desk = desk;
        this.merging = merging;
        this.members = members;
        this.files = files;
    }

    ModelAndView page(Actor.Member actor, String code) {
        return page(actor, code, null, "", Map.of());
    }

    /** A step that cannot be taken gives the page again, with a sentence and what was typed. */
    ModelAndView step(
            Language language,
            Actor.Member actor,
            String code,
            Map<String, String> typed,
            Runnable step) {
        return TooLong.error(typed.values(), TooLong.NOTE)
                .or(() -> Attempt.refused(step))
                .map(error -> refused(actor, code, error, typed))
                .orElseGet(() ->
                        new ModelAndView("redirect:/" + language.code() + "/desk/records/" + code));
    }

    ModelAndView refused(Actor.Member actor, String code, String error, Map<String, String> typed) {
        return page(actor, code, null, error, typed);
    }

    ModelAndView compared(Actor.Member actor, String code, int from, int to) {
        var before = desk.revision(actor, code, from);
        var after = desk.revision(actor, code, to);
        var differences =
                new Differences(before, after).in(desk.find(actor, code).form().sections());
        var both = files.shown(actor, before, after);
        var compared = new DeskRecordPage.Compared(from, to, differences, both);
        return page(actor, code, compared, "", Map.of());
    }

    private ModelAndView page(
            Actor.Member actor,
            String code,
            DeskRecordPage.@Nullable Compared compared,
            String error,
            Map<String, String> typed) {
        var record = desk.find(actor, code);
        var history = record.home().map(DeskRecords::history).orElse(List.of());
        var page =
                new DeskRecordPage(
                        record,
                        files.shown(actor, record.content()),
                        history,
                        names(history),
                        merging.standIn(actor, code).orElse(""),
                        compared,
                        error,
                        typed);
        var view = new ModelAndView("desk/record", "page", page);
        view.setStatus(error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** The step that brought each revision is the first that has its number. */
    private static List<Step> history(Contribution home) {
        return home.steps().stream()
                .filter(step -> step.revision() > 0)
                .collect(Collectors.toMap(Step::revision, step -> step, (first, later) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(Step::revision).reversed())
                .toList();
    }

    private Map<UUID, String> names(List<Step> history) {
        var names = new HashMap<UUID, String>();
        history.forEach(
                step -> names.computeIfAbsent(step.by(), who -> members.name(who).orElse("")));
        return names;
    }
}
