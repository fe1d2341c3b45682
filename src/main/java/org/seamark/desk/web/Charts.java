package org.seamark.desk.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.ListingIndex;
import org.seamark.catalogue.Results;
import org.seamark.catalogue.Search;
import org.seamark.contributions.Figures;
import org.seamark.contributions.Weeks;
import org.seamark.desk.web.Chart.Row;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.vocabulary.Concept;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;
import org.springframework.stereotype.Component;

/** Makes the charts: the desk's from its tables, coverage from the counts of the index. */
@Component
class Charts {

    /** A value with less than this share of what the average has is a gap. */
    private static final double LITTLE = 0.25;

    private final Figures figures;
    private final Weeks weeks;
    private final ListingIndex index;
    private final Texts texts;

    Charts(Figures figures, Weeks weeks, ListingIndex index, Texts texts) {
        this.figures = figures;
        this.weeks = weeks;
        this.index = index;
        this.texts = texts;
    }

    List<Chart> all(Actor actor, Language language) {
        return List.of(
                decisions(actor, language),
                backlog(actor, language),
                weeks(actor, language),
                coverage(
                        "objectives",
                        Facet.OBJECTIVE,
                        Objective.ALL,
                        objective ->
                                objective.code() + " – " + texts.text(language, objective.key()),
                        Objective::code),
                coverage(
                        "languages",
                        Facet.LANGUAGE,
                        List.of(Language.values()),
                        one -> texts.text(language, "language." + one.code()),
                        Language::code),
                coverage(
                        "regions",
                        Facet.REGION,
                        List.of(Region.values()),
                        region -> texts.text(language, region.key()),
                        Concept::code));
    }

    private Chart decisions(Actor actor, Language language) {
        var rows =
                figures.decisions(actor).stream()
                        .map(month ->
                                new Row(
                                        Days.month(month.month(), language),
                                        List.of((long) month.decisions(), month.median().toDays()),
                                        month.median().toDays(),
                                        false))
                        .toList();
        return new Chart("decisions", List.of("month", "decisions", "days"), rows);
    }

    private Chart weeks(Actor actor, Language language) {
        var rows =
                weeks.last(actor).stream()
                        .map(week ->
                                new Row(
                                        Days.day(week.ended(), language),
                                        List.of(week.waiting()),
                                        week.waiting(),
                                        false))
                        .toList();
        return new Chart("weeks", List.of("week-end", "waiting"), rows);
    }

    private Chart backlog(Actor actor, Language language) {
        var rows =
                figures.backlog(actor).stream()
                        .map(stage ->
                                new Row(
                                        texts.text(language, stage.stage().key()),
                                        Stream.of(
                                                        stage.week(),
                                                        stage.month(),
                                                        stage.quarter(),
                                                        stage.longer(),
                                                        stage.all())
                                                .map(Integer::longValue)
                                                .toList(),
                                        stage.all(),
                                        false))
                        .toList();
        return new Chart(
                "backlog", List.of("stage", "week", "month-old", "quarter", "longer", "all"), rows);
    }

    private <V> Chart coverage(
            String name,
            Facet facet,
            List<V> values,
            Function<V, String> label,
            Function<V, String> code) {
        var counts =
                index.counts(Search.everything(Language.EN), facet).stream()
                        .collect(Collectors.toMap(Results.Count::value, Results.Count::listings));
        double average =
                values.stream().mapToInt(one -> counts.getOrDefault(code.apply(one), 0)).sum()
                        / (double) values.size();
        var rows =
                values.stream()
                        .map(one -> {
                            long count = counts.getOrDefault(code.apply(one), 0);
                            return new Row(
                                    label.apply(one),
                                    List.of(count),
                                    count,
                                    count == 0 || count < LITTLE * average);
                        })
                        .toList();
        return new Chart(name, List.of(name, "published"), rows);
    }
}
