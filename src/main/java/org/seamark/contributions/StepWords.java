package org.seamark.contributions;

import org.seamark.contributions.Contribution.Step;

/** Says a step of a contribution: of several publications in a row, each by what it was for. */
public final class StepWords {

    private StepWords() {}

    /** The key of the words for one of its steps. */
    public static String key(Contribution contribution, Step step) {
        var steps = contribution.steps();
        var before =
                steps.subList(0, steps.indexOf(step)).stream()
                        .filter(one -> one.stage() == Stage.PUBLISHED)
                        .toList();
        if (step.stage() != Stage.PUBLISHED || before.isEmpty()) {
            return step.stage().key();
        }
        if (step.note().startsWith("↺ ")) {
            return "contributions.step.restored";
        }
        return step.revision() > before.getLast().revision()
                ? "contributions.step.changed"
                : "contributions.step.again";
    }
}
