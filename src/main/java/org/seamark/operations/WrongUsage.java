package org.seamark.operations;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said to whoever asks for what there is not. */
final class WrongUsage {

    private WrongUsage() {}

    /** Says it, and answers the exit code. */
    static int said(ParameterException problem) {
        var command = problem.getCommandLine();
        command.getErr().println(inWords(problem));
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static String inWords(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            var suggestions = unmatched.getSuggestions();
            return "There is no “%s” here.%s"
                    .formatted(
                            unmatched.getUnmatched().getFirst(),
                            suggestions.isEmpty()
                                    ? ""
                                    : " Did you mean " + String.join(" or ", suggestions) + "?");
        }
        return String.valueOf(problem.getMessage());
    }
}
