package org.seamark.operations;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: reads what is asked before anything is started. */
@Command(
        name = "seamark",
        description = "An open platform against the smuggling of migrants.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Serve.class,
            Import.class,
        })
public final class Commands implements Runnable {

    /** The command goes on in other threads: the server runs. */
    public static final int SERVING = -1;

    /** A setting of the application itself, such as {@code --server.address=127.0.0.1}. */
    private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\.[\\w-]+)+=.*");

    private final Class<?> application;
    private final String[] settings;

    @Spec private CommandSpec spec;

    private Commands(Class<?> application, String[] settings) {
        this.application = application;
        this.settings = settings;
    }

    /** Runs a command; answers its exit code: 0 done, 1 failed, 2 wrong usage. */
    public static int run(Class<?> application, String... arguments) {
        var settings = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var argument : arguments) {
            (SETTING.matcher(argument).matches() ? settings : words).add(argument);
        }
        if (words.isEmpty() && !settings.isEmpty()) {
            words.add("serve");
        }
        return new CommandLine(new Commands(application, settings.toArray(String[]::new)))
                .setParameterExceptionHandler((problem, given) -> wrongUsage(problem))
                .setExecutionExceptionHandler((problem, command, given) -> failed(problem, command))
                .execute(words.toArray(String[]::new));
    }

    Class<?> application() {
        return application;
    }

    String[] settings() {
        return settings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    private static int wrongUsage(ParameterException problem) {
        var command = problem.getCommandLine();
        command.getErr().println(problem.getMessage());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine command) {
        command.getErr().println(NestedExceptionUtils.getMostSpecificCause(problem).getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
