package org.seamark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Embeddings;
import org.seamark.kernel.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./seamark bench}: measures Seamark beside its yardsticks, in one run. */
@Command(
        name = "bench",
        description = "Measures Seamark beside its yardsticks.",
        mixinStandardHelpOptions = true)
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        var bench = new CommandLine(new Bench());
        bench.setExecutionExceptionHandler((failed, command, parsed) -> {
            if (!(failed instanceof IllegalArgumentException wrong)) {
                throw failed;
            }
            command.getErr().println(wrong.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        System.exit(bench.execute(arguments));
    }

    @Command(
            name = "search",
            description =
                    "Pages over a generated catalogue, beside bare Lucene. The catalogue is kept in"
                            + " target/bench and made anew when its size changes.",
            mixinStandardHelpOptions = true)
    int search(
            @Option(names = "--listings", defaultValue = "100000") int listings,
            @Option(names = "--seconds", defaultValue = "15", description = "For each line.")
                    int seconds,
            @Option(names = "--port", defaultValue = "8090") int port)
            throws Exception {
        var folder = Files.createDirectories(Path.of("target", "bench"));
        var corpus = new Corpus();
        var data = new Filling(folder, corpus).data(listings);
        new SearchBench(corpus, folder, listings, Duration.ofSeconds(seconds)).run(data, port);
        return 0;
    }

    @Command(
            name = "suggest",
            description =
                    "What is offered while somebody types, over a generated catalogue, beside the"
                            + " look-up alone in Lucene's own suggester.",
            mixinStandardHelpOptions = true)
    int suggest(
            @Option(names = "--listings", defaultValue = "100000") int listings,
            @Option(names = "--seconds", defaultValue = "15", description = "For each line.")
                    int seconds,
            @Option(names = "--port", defaultValue = "8090") int port)
            throws Exception {
        var folder = Files.createDirectories(Path.of("target", "bench"));
        var corpus = new Corpus();
        var data = new Filling(folder, corpus).data(listings);
        new SuggestBench(corpus, folder, listings, Duration.ofSeconds(seconds)).run(data, port);
        return 0;
    }

    @Command(
            name = "import",
            description = "An import into an empty folder, beside indexing alone on bare Lucene.",
            mixinStandardHelpOptions = true)
    int importing(@Option(names = "--listings", defaultValue = "30000") int listings)
            throws Exception {
        var folder = Files.createDirectories(Path.of("target", "bench"));
        new ImportBench(new Corpus(), folder, listings).run();
        return 0;
    }

    @Command(
            name = "files",
            description =
                    "What becomes of all files of a folder: taken or refused and why, pages for each"
                            + " second of processor time, and how the server answers meanwhile.",
            mixinStandardHelpOptions = true)
    int files(
            @picocli.CommandLine.Parameters(paramLabel = "DIR") Path folder,
            @Option(names = "--times", defaultValue = "1", description = "Brings each so often.")
                    int times,
            @Option(names = "--port", defaultValue = "8090") int port)
            throws Exception {
        var data = Path.of("target", "bench", "data-files").toAbsolutePath();
        new FilesBench(folder.toAbsolutePath(), data).run(port, times);
        return 0;
    }

    @Command(
            name = "desk",
            description =
                    "The editors' queue with many submissions, signed in, beside its bare query. They are"
                            + " made anew each time, the same ones, in target/bench/data-desk.",
            mixinStandardHelpOptions = true)
    int desk(
            @Option(names = "--submissions", defaultValue = "100000") int submissions,
            @Option(names = "--seconds", defaultValue = "15", description = "For each line.")
                    int seconds,
            @Option(names = "--port", defaultValue = "8090") int port)
            throws Exception {
        var data = Path.of("target", "bench", "data-desk").toAbsolutePath();
        new DeskBench(data, submissions, Duration.ofSeconds(seconds)).run(port);
        return 0;
    }

    @Command(
            name = "oai",
            description = "Complete harvests by OAI-PMH of the catalogue that bench search makes.",
            mixinStandardHelpOptions = true)
    int oai(
            @Option(names = "--listings", defaultValue = "100000") int listings,
            @Option(names = "--port", defaultValue = "8090") int port)
            throws Exception {
        var folder = Files.createDirectories(Path.of("target", "bench"));
        new OaiBench(port).run(new Filling(folder, new Corpus()).data(listings));
        return 0;
    }

    @Command(
            name = "nodes",
            description =
                    "How soon a second node finds what was committed on the first, over the"
                            + " catalogue that bench search makes.",
            mixinStandardHelpOptions = true)
    int nodes(
            @Option(names = "--listings", defaultValue = "10000") int listings,
            @Option(names = "--samples", defaultValue = "200", description = "For each line.")
                    int samples,
            @Option(names = "--port", defaultValue = "8090") int port)
            throws Exception {
        var folder = Files.createDirectories(Path.of("target", "bench")).toAbsolutePath();
        new NodesBench(folder, port, samples).run(new Filling(folder, new Corpus()).data(listings));
        return 0;
    }

    @Command(
            name = "retrieval",
            description =
                    "How well the questions of a test collection are answered, beside plain Lucene:"
                            + " a folder with corpus.jsonl, queries.jsonl and qrels.tsv, or that of"
                            + " Cranfield.",
            mixinStandardHelpOptions = true)
    int retrieval(
            @picocli.CommandLine.Parameters(paramLabel = "DIR", arity = "1..*")
                    java.util.List<Path> folders,
            @Option(
                            names = "--language",
                            description = "ar, zh, en, fr, ru or es; else the folder's name.")
                    @Nullable String language,
            @Option(
                            names = "--dense",
                            description =
                                    "By meaning too; for a Seamark built with SEAMARK_SEARCH_DENSE=true.")
                    boolean dense)
            throws Exception {
        var embeddings = dense ? Embeddings.built() : Embeddings.NONE;
        for (var folder : folders) {
            new RetrievalBench(TestCollection.in(folder), language(language, folder), embeddings)
                    .run();
        }
        return 0;
    }

    @Command(
            name = "across",
            description =
                    "How well questions in one language find entries in another, with and without"
                            + " a thesaurus: folders with the same collection in several languages.",
            mixinStandardHelpOptions = true)
    int across(
            @picocli.CommandLine.Parameters(paramLabel = "DIR", arity = "1..*")
                    java.util.List<Path> folders,
            @Option(names = "--thesaurus", required = true, paramLabel = "FILE") Path thesaurus)
            throws Exception {
        for (var folder : folders) {
            new AcrossBench(folder, AcrossBench.names(thesaurus)).run();
        }
        return 0;
    }

    @Command(
            name = "known",
            description =
                    "Whether a running Seamark finds known entries by words in another language: a"
                            + " table of language, words and title, such as"
                            + " src/bench/resources/across-iom.tsv.",
            mixinStandardHelpOptions = true)
    int known(
            @picocli.CommandLine.Parameters(paramLabel = "FILE") Path questions,
            @Option(names = "--port", defaultValue = "8080") int port)
            throws Exception {
        new KnownEntries(questions, port).run();
        return 0;
    }

    private static Language language(@Nullable String code, Path folder) {
        var name = code == null ? folder.toAbsolutePath().getFileName().toString() : code;
        return Language.of(name).orElse(Language.EN);
    }

    /** Runs a command of the launcher to its end. */
    static Duration seamark(String... arguments) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add("./seamark");
        command.addAll(java.util.List.of(arguments));
        var began = System.nanoTime();
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
