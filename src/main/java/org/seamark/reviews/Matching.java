package org.seamark.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;

/** Who could review a work, the best first, and why. */
public final class Matching {

    /**
     * What is to be reviewed.
     *
     * @param languages in which it can be read
     */
    public record Work(
            Party submitter,
            Set<Objective> objectives,
            Set<Language> languages,
            Set<Region> regions) {}

    /**
     * Somebody on the roster.
     *
     * @param lately how many reviews they were asked for in the last twelve months
     */
    public record Candidate(Reviewer reviewer, int lately) {

        boolean isFree() {
            return lately < reviewer.profile().perYear();
        }
    }

    /** What speaks for somebody; each has its words in the messages. */
    public enum Ground {
        OBJECTIVE,
        REGION,
        RARELY_ASKED,
        BALANCE;

        public String key() {
            return "reviews.ground." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Somebody to ask.
     *
     * @param weight the higher the better
     */
    public record Proposal(Candidate candidate, int weight, List<Ground> grounds) {}

    private static final int OF_OBJECTIVE = 3;
    private static final int MOST_OBJECTIVES = 3;
    private static final int OF_REGION = 2;
    private static final int OF_REST = 2;
    private static final int OF_BALANCE = 1;

    private Matching() {}

    /**
     * Proposes whom to ask beside those who are asked already. Left out is whoever has a stake in
     * the work, reads none of its languages, rests, or has been asked for enough.
     */
    public static List<Proposal> propose(
            Work work, Collection<Candidate> candidates, List<Reviewer> asked, LocalDate today) {
        return candidates.stream()
                .filter(candidate -> mayBeAsked(work, candidate, asked, today))
                .map(candidate -> proposal(work, candidate, asked))
                .sorted(
                        Comparator.comparingInt(Proposal::weight)
                                .reversed()
                                .thenComparing(p -> p.candidate().reviewer().party().account()))
                .toList();
    }

    private static boolean mayBeAsked(
            Work work, Candidate candidate, List<Reviewer> asked, LocalDate today) {
        var reviewer = candidate.reviewer();
        return reviewer.isAvailableOn(today)
                && candidate.isFree()
                && work.submitter().bias(reviewer.party()).isEmpty()
                && asked.stream().noneMatch(one -> one.party().equals(reviewer.party()))
                && common(work.languages(), reviewer.profile().languages()) > 0;
    }

    private static Proposal proposal(Work work, Candidate candidate, List<Reviewer> asked) {
        var profile = candidate.reviewer().profile();
        var grounds = new ArrayList<Ground>();
        int weight = 0;
        int objectives = common(work.objectives(), profile.objectives());
        if (objectives > 0) {
            grounds.add(Ground.OBJECTIVE);
            weight += OF_OBJECTIVE * Math.min(objectives, MOST_OBJECTIVES);
        }
        if (common(work.regions(), profile.regions()) > 0) {
            grounds.add(Ground.REGION);
            weight += OF_REGION;
        }
        if (candidate.lately() == 0) {
            grounds.add(Ground.RARELY_ASKED);
            weight += OF_REST;
        }
        if (addsToBalance(profile, asked)) {
            grounds.add(Ground.BALANCE);
            weight += OF_BALANCE;
        }
        return new Proposal(candidate, weight, List.copyOf(grounds));
    }

    /** Whether nobody asked so far has this gender, or knows one of these regions. */
    private static boolean addsToBalance(Profile profile, List<Reviewer> asked) {
        if (asked.isEmpty()) {
            return false;
        }
        var gender = Optional.ofNullable(profile.gender());
        var heard = new HashSet<Region>();
        asked.forEach(one -> heard.addAll(one.profile().regions()));
        return (gender.isPresent()
                        && asked.stream().noneMatch(one -> gender.get() == one.profile().gender()))
                || !heard.containsAll(profile.regions());
    }

    private static <T> int common(Set<T> some, Set<T> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
