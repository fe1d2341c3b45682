package org.seamark.calendar;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.forms.Content;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.kernel.PartialDate;

/** When an event takes place, as it is typed: days, hours and a zone in fields of their own. */
record TypedTiming(Content content) {

    /** What does not go together, each named at the field where it can be mended. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var day : List.of("starts", "ends")) {
            if (content.date(day).filter(date -> date.day() == 0).isPresent()) {
                problems.add(problem(day, "day"));
            }
        }
        if (!content.has("starts") && (content.has("ends") || content.has("startsAt"))) {
            problems.add(problem("starts", "start"));
        }
        if (content.has("endsAt") && !content.has("startsAt")) {
            problems.add(problem("startsAt", "hour"));
        }
        if (content.has("startsAt") && content.has("ends") && !content.has("endsAt")) {
            problems.add(problem("endsAt", "hour"));
        }
        if (content.has("startsAt") && !content.has("zone")) {
            problems.add(problem("zone", "zone"));
        }
        if (problems.isEmpty() && timing().isEmpty()) {
            problems.add(problem(content.has("ends") ? "ends" : "endsAt", "order"));
        }
        return problems;
    }

    private static Problem problem(String field, String what) {
        return new Problem(field, "calendar.problem." + what);
    }

    /** What it means, where it means something; nothing where an end is before its start. */
    private Optional<Timing> timing() {
        try {
            return Optional.of(Timing.of(starts(), ends(), zone()));
        } catch (DateTimeException senseless) {
            return Optional.empty();
        }
    }

    boolean isUnderstood() {
        return problems().isEmpty();
    }

    @Nullable String starts() {
        return moment("starts", "startsAt");
    }

    /** Where only an hour is said, it ends on the day on which it starts. */
    @Nullable String ends() {
        return moment(content.has("ends") ? "ends" : "starts", "endsAt", content.has("ends"));
    }

    private @Nullable String moment(String day, String hour, boolean also) {
        return also || content.has(hour) ? moment(day, hour) : null;
    }

    private @Nullable String moment(String day, String hour) {
        return content.date(day)
                .filter(date -> date.day() != 0)
                .map(PartialDate::toString)
                .map(date -> content.given(hour).map(at -> date + "T" + at).orElse(date))
                .orElse(null);
    }

    @Nullable String zone() {
        return content.given("zone").orElse(null);
    }

    /** The same of what is known. */
    static Content write(Content content, Description known) {
        return content.with("starts", part(known.starts(), 0))
                .with("startsAt", part(known.starts(), 1))
                .with("ends", part(known.ends(), 0))
                .with("endsAt", part(known.ends(), 1))
                .with("zone", known.zone());
    }

    private static @Nullable String part(@Nullable String moment, int which) {
        if (moment == null) {
            return null;
        }
        int t = moment.indexOf('T');
        if (which == 0) {
            return t < 0 ? moment : moment.substring(0, t);
        }
        return t < 0 ? null : moment.substring(t + 1, Math.min(t + 6, moment.length()));
    }
}
