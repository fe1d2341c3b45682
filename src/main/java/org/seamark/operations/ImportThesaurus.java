package org.seamark.operations;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.vocabulary.Thesauri;
import org.seamark.vocabulary.load.ThesaurusFile;
import org.seamark.vocabulary.load.UnreadableThesaurus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a thesaurus in, by which searches find entries in other languages. */
@Command(
        name = "thesaurus",
        description =
                "Takes a thesaurus in, by which a search finds entries in other languages: SKOS in"
                        + " Turtle, RDF/XML or JSON-LD, or a table with a column for each language.",
        footer = Examples.IMPORT_THESAURUS,
        mixinStandardHelpOptions = true)
final class ImportThesaurus implements Callable<Integer> {

    private static final int MOST_SHOWN = 10;

    @Mixin private Place place;

    @Parameters(paramLabel = "FILE", description = "The file to take in.")
    private Path file;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "What it is called here; the same name replaces it. Else the file's name.")
    private @Nullable String name;

    @Option(names = "--dry-run", description = "Checks everything and writes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws InterruptedException {
        Terminal.step("Reading the thesaurus");
        var thesaurus = read();
        thesaurus.rejected().stream().limit(MOST_SHOWN).forEach(Terminal::say);
        if (thesaurus.rejected().size() > MOST_SHOWN) {
            Terminal.say("… and %,d more.".formatted(thesaurus.rejected().size() - MOST_SHOWN));
        }
        var called = name == null ? nameOf(file) : name.strip();
        if (called.isEmpty() || called.length() > 100) {
            throw new Failed("A name has between 1 and 100 characters.");
        }
        try (var house = dryRun ? place.enterToLook() : place.enter()) {
            var thesauri = house.the(Thesauri.class);
            var taken =
                    dryRun
                            ? thesauri.compare(called, thesaurus.concepts())
                            : thesauri.take(called, thesaurus.concepts());
            if (dryRun) {
                Terminal.say("Dry run: nothing was written.");
            }
            Terminal.say(taken + ", %d rejected".formatted(thesaurus.rejected().size()));
        }
        return 0;
    }

    private ThesaurusFile read() {
        try {
            return ThesaurusFile.read(file);
        } catch (UnreadableThesaurus unreadable) {
            throw new Failed(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }
}
