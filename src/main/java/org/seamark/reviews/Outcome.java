package org.seamark.reviews;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What whoever handed a work in learns of a round that is decided: why, and what the reviewers say.
 * Nothing in it tells who they are, not even in which order they were asked.
 */
public record Outcome(
        int round, Recommendation decision, String reasons, Instant given, List<Report> reports) {

    /**
     * What one reviewer says to the author.
     *
     * @param number from 1, in this round
     */
    public record Report(int number, Map<Criterion, Assessment.Mark> marks) {}

    /** The round as its author may see it; nothing before it is decided. */
    static Optional<Outcome> of(Round round) {
        return Optional.ofNullable(round.verdict())
                .map(verdict ->
                        new Outcome(
                                round.number(),
                                verdict.decision(),
                                verdict.reasons(),
                                verdict.given(),
                                reports(round)));
    }

    private static List<Report> reports(Round round) {
        var given =
                round.assessed().stream()
                        .flatMap(one -> Optional.ofNullable(one.assessment()).stream())
                        .sorted(Comparator.comparing(one -> one.marks().toString()))
                        .toList();
        return IntStream.range(0, given.size())
                .mapToObj(i -> new Report(i + 1, given.get(i).marks()))
                .toList();
    }
}
