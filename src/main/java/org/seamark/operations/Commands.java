package org.seamark.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
        footer = Examples.ALL,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Commands implements Runnable {

    /** The command goes on in other threads: the server runs. */
    public static final int SERVING = -1;

    private static final List<Class<?>> ALL =
            List.of(
                    Serve.class,
                    Admin.class,
                    Import.class,
                    Export.class,
                    Harvest.class,
                    Reindex.class,
                    Backup.class,
                    Restore.class,
                    Doctor.class);

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    /** A setting of the application itself, such as {@code --server.address=127.0.0.1}. */
    private static final Pattern SETTING =
            Pattern.compile("--(?<name>[\\w-]+(\\.[\\w-]+)+)=(?<value>.*)");

    private final Class<?> application;
    private final Map<String, String> settings;

    @Spec private CommandSpec spec;

    private Commands(Class<?> application, Map<String, String> settings) {
        this.application = application;
        this.settings = settings;
    }

    /** Runs a command; answers its exit code: 0 done, 1 failed, 2 wrong usage. */
    public static int run(Class<?> application, String... arguments) {
        var settings = new HashMap<String, String>();
        var words = new ArrayList<String>();
        for (var argument : arguments) {
            var setting = SETTING.matcher(argument);
            if (setting.matches()) {
                settings.put(setting.group("name"), setting.group("value"));
            } else {
                words.add(argument);
            }
        }
        var refusal = Settings.refusal(settings.keySet());
        if (refusal.isPresent()) {
            Terminal.remark(refusal.get());
            return CommandLine.ExitCode.USAGE;
        }
        if (words.indexOf("help") == 0) {
            words.removeFirst();
            words.add("--help");
        }
        if (words.isEmpty() && !settings.isEmpty()) {
            words.add("serve");
        }
        var commands = new Commands(application, settings);
        int code =
                PlainServe.read(commands, words)
                        .map(Commands::serve)
                        .orElseGet(() -> execute(commands, words));
        if (code != SERVING) {
            Training.hush();
        }
        return code;
    }

    private static int serve(PlainServe plain) {
        try {
            return Serve.serve(plain.place(), plain.door());
        } catch (RuntimeException problem) {
            return failed(problem);
        }
    }

    private static int execute(Commands commands, List<String> words) {
        return line(commands, words)
                .setParameterExceptionHandler((problem, given) -> WrongUsage.said(problem))
                .setExecutionExceptionHandler((problem, command, given) -> failed(problem))
                .execute(words.toArray(String[]::new));
    }

    /** With the command that is named; with all where none of them is, to say which there are. */
    private static CommandLine line(Commands commands, List<String> words) {
        var named = ALL.stream().filter(command -> words.indexOf(name(command)) == 0).toList();
        var line = new CommandLine(commands);
        (named.isEmpty() ? ALL : named).forEach(line::addSubcommand);
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    Class<?> application() {
        return application;
    }

    Map<String, String> settings() {
        return settings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    private static int failed(Exception problem) {
        Terminal.remark(Trouble.inWords(problem).orElseGet(() -> unforeseen(problem)));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String unforeseen(Exception problem) {
        LOG.error("command=failed", problem);
        return "This was not foreseen: %s. The log in the data folder (log/seamark.log) says more."
                .formatted(NestedExceptionUtils.getMostSpecificCause(problem));
    }
}
