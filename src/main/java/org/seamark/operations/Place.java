package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seamark.database.DataFolder;
import org.seamark.database.DatabaseConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the data is, as every command can be told; and the way in. */
final class Place {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:SEAMARK_DATA:-data}",
            description = "The data folder; ${DEFAULT-VALUE} if not given.")
    private Path folder;

    private @Nullable Commands commands;

    Place() {}

    /** Of a command that was read otherwise. */
    Place(Commands commands, Path folder) {
        this.commands = commands;
        this.folder = folder;
    }

    Path folder() {
        var setting = commands().settings().get("seamark.data");
        return (setting == null ? folder : Path.of(setting)).toAbsolutePath().normalize();
    }

    /** A setting of the application, as the command line or else the environment has it. */
    String setting(String name) {
        var variable = name.replace('.', '_').toUpperCase(Locale.ROOT);
        return given(name).orElseGet(() -> System.getenv().getOrDefault(variable, ""));
    }

    /** The same, where the command line has it. */
    Optional<String> given(String name) {
        return Optional.ofNullable(commands().settings().get(name));
    }

    /** Whether there is a database already. */
    boolean hasDatabase() {
        return !setting("seamark.database.url").isBlank()
                || Files.isDirectory(folder().resolve("postgres"));
    }

    /** The folder, for what needs a database that is there already. */
    DataFolder openExisting() {
        if (!hasDatabase()) {
            throw new Failed(
                    "There is no Seamark in " + folder() + " yet. Name its folder: --data DIR");
        }
        return DataFolder.open(folder());
    }

    /** The whole application beside a server that runs there or, where none does, in its place. */
    House enter() {
        return enter(DataFolder.open(folder()));
    }

    /**
     * The same for what changes nothing; an empty one of its own, where there is no Seamark yet.
     */
    House enterToLook() {
        if (hasDatabase()) {
            return enter();
        }
        try {
            var folder = Files.createTempDirectory("seamark-");
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return enter(DataFolder.open(folder));
        } catch (IOException e) {
            throw new Failed("There is no room for temporary files: " + e.getMessage());
        }
    }

    House enter(DataFolder opened) {
        return enter(opened, Map.of());
    }

    House enter(DataFolder opened, Map<String, String> settings) {
        return open(opened, commands().application(), WebApplicationType.NONE, settings);
    }

    /** The data folder and its database, without the application on top. */
    House ground(DataFolder opened) {
        return open(opened, DatabaseConfiguration.class, WebApplicationType.NONE, Map.of());
    }

    /** The application with its pages. A folder in use is said before its server's port is. */
    House serve(Port port) {
        var claimed = DataFolder.claim(folder());
        try {
            port.probe();
        } catch (Failed refused) {
            claimed.close();
            throw refused;
        }
        return open(
                claimed,
                commands().application(),
                WebApplicationType.SERVLET,
                Map.of("server.port", Integer.toString(port.number())));
    }

    private House open(
            DataFolder opened,
            Class<?> part,
            WebApplicationType kind,
            Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.putAll(commands().settings());
        all.put("seamark.data", opened.root().toString());
        return House.open(opened, part, kind, all);
    }

    private Commands commands() {
        return commands == null ? (Commands) command.root().userObject() : commands;
    }
}
