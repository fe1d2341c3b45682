package org.seamark.contributions.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seamark.calls.Call;
import org.seamark.contributions.Alike;
import org.seamark.contributions.Contribution;
import org.seamark.contributions.Draft;
import org.seamark.contributions.Stage;
import org.seamark.contributions.WrongStep.Reason;
import org.seamark.forms.ContributionForm.Problem;
import org.seamark.forms.Section;
import org.seamark.reviews.Outcome;

/**
 * Where a contribution stands.
 *
 * @param alike what may be the same, and was handed in or published before
 * @param outcomes of the rounds of review that are decided
 * @param call that it answers, or null
 * @param kept whether something is kept that was typed into it and not handed in
 * @param answer typed to what is asked, when it could not be handed in
 * @param error the key of what keeps it from going on, or empty
 * @param done what has just been done
 */
public record ContributionPage(
        Draft draft,
        List<Alike> alike,
        List<Outcome> outcomes,
        @Nullable Answering call,
        boolean kept,
        String answer,
        String error,
        Done done) {

    /**
     * What has just been done.
     *
     * @param step one of those that are told, or empty
     * @param left the labels of what was read to fill it in and that its form has no place for
     */
    public record Done(String step, List<String> left) {

        private static final Set<String> STEPS = Set.of("submitted", "withdrawn", "saved");

        static final Done NOTHING = new Done("", List.of());

        public Done {
            step = STEPS.contains(step) ? step : "";
            left = List.copyOf(left);
        }
    }

    /** A call, and whether it can still be answered. */
    public record Answering(Call call, boolean open) {}

    /** Whether it was to be handed in, so that all that is missing is said. */
    public boolean isJudged() {
        return error.equals(Reason.INCOMPLETE.key()) && !draft.problems().isEmpty();
    }

    /** The key of how far a section has come. */
    public String state(Section section) {
        return isJudged() && !draft.problems(section).isEmpty()
                ? "contributions.state.to-mend"
                : draft.state(section).key();
    }

    /** The address of where a problem is mended, after the language. */
    public String mending(Problem problem) {
        return "%s/%s?checked=yes#%s"
                .formatted(here(), draft.section(problem).name(), problem.field());
    }

    /** Where on this page the error is mended, or empty. */
    public String place() {
        return error.equals(Reason.NOTHING_SAID.key())
                ? "#answer"
                : alike.isEmpty() ? "" : "#alike";
    }

    public Contribution contribution() {
        return draft.contribution();
    }

    /** The address of this page, after the language. */
    public String here() {
        return "contributions/" + contribution().id();
    }

    /** The words of the editors that wait for an answer, or empty. */
    public String asked() {
        return draft.isOpen() ? contribution().steps().getLast().note() : "";
    }

    /** Whether it can be handed in without its call. */
    public boolean mayLeaveCall() {
        return contribution().stage() == Stage.DRAFT;
    }

    /** Whether it was handed in before, so that its next version comes with an answer. */
    public boolean isAgain() {
        return contribution().revision() > 0;
    }
}
