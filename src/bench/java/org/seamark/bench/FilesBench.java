package org.seamark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.seamark.files.FileName;
import org.seamark.files.FileRefused;
import org.seamark.files.FileStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What becomes of all files of a folder: taken or refused and why, pages for each second of
 * processor time, and how the server answers readers meanwhile. Fails where it is not one of the
 * two, or readers go without an answer.
 */
record FilesBench(Path folder, Path data) {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final String PAGE = "/en/search?q=migrants";

    /** One file of the folder, or what was said when it was brought. */
    private record Brought(Path file, UUID id, String refused) {}

    /** What became of a file: its reason is empty where it was taken. */
    private record Outcome(String type, String state, String reason) {}

    void run(int port, int times) throws Exception {
        Filling.delete(data);
        Files.createDirectories(data);
        try (var server = Server.start(data, port)) {
            var quiet = Load.run(server, 1, Duration.ofSeconds(5), number -> PAGE);
            var busy = new AtomicBoolean(true);
            var meanwhile = new ArrayList<Load.Measured>();
            var readers = Thread.ofPlatform().start(() -> read(server, busy, meanwhile));
            try (var seamark = WithoutPages.start(data)) {
                long memory = server.residentMegabytes();
                long began = System.nanoTime();
                var brought = bring(seamark.getBean(FileStore.class), times);
                double bringing = seconds(began);
                var rows = seamark.getBean(JdbcClient.class);
                await(rows);
                double all = seconds(began);
                busy.set(false);
                readers.join();
                int silent = report(rows, brought);
                pages(rows);
                System.out.printf(
                        "%nbrought in %.1f s, all examined after %.1f s%n", bringing, all);
                System.out.printf(
                        "server resident: %d MB before, %d MB after%n",
                        memory, server.residentMegabytes());
                large(seamark.getBean(FileStore.class));
                new HandingIn(port, seamark).run();
                answers("search page, server idle", List.of(quiet));
                answers("search page, meanwhile", meanwhile);
                judge(brought, silent, meanwhile);
            } finally {
                busy.set(false);
            }
        }
    }

    private static void read(Server server, AtomicBoolean busy, List<Load.Measured> measured) {
        try {
            while (busy.get()) {
                measured.add(Load.run(server, 1, Duration.ofSeconds(1), number -> PAGE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** More than once, each copy with a byte of its own at its end, for more to be measured. */
    private List<Brought> bring(FileStore store, int times) throws IOException {
        List<Path> files;
        try (var found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        var brought = new ArrayList<Brought>();
        for (int i = 0; i < times; i++) {
            for (var file : files) {
                var name = new FileName(file.getFileName().toString());
                var more =
                        new java.io.ByteArrayInputStream(
                                "\n".repeat(i).getBytes(StandardCharsets.US_ASCII));
                try (var content =
                        new java.io.SequenceInputStream(Files.newInputStream(file), more)) {
                    brought.add(new Brought(file, store.receive(content, name, null).id(), ""));
                } catch (FileRefused refused) {
                    brought.add(new Brought(file, new UUID(0, 0), refused.reason().code()));
                }
            }
        }
        return brought;
    }

    /** From the last byte of a large file to the answer: taken in, durable, named by its row. */
    private static void large(FileStore store) throws IOException {
        var random = new java.util.Random(20);
        var took = new long[10];
        for (int i = 0; i < took.length; i++) {
            var bytes = LargePdf.of(20_000_000, random);
            long began = System.nanoTime();
            store.receive(new java.io.ByteArrayInputStream(bytes), new FileName("large.pdf"), null);
            took[i] = System.nanoTime() - began;
        }
        java.util.Arrays.sort(took);
        System.out.printf(
                "20 MB taken in, durable: median %.0f ms, slowest %.0f ms%n",
                took[took.length / 2] / 1e6, took[took.length - 1] / 1e6);
    }

    private static void await(JdbcClient rows) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (rows.sql("select count(*) from files.content where state = 'waiting'")
                        .query(Long.class)
                        .single()
                > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("some files are still not examined");
            }
            Thread.sleep(100);
        }
    }

    /**
     * Fails where a file was neither taken nor refused with a reason, or a reader went without an
     * answer.
     *
     * @param silent files of which nothing can be said
     */
    private static void judge(List<Brought> brought, int silent, List<Load.Measured> meanwhile) {
        int failed = meanwhile.stream().mapToInt(Load.Measured::failed).sum();
        int answered = meanwhile.stream().mapToInt(one -> one.sorted().length).sum();
        if (brought.isEmpty() || silent > 0 || failed > 0 || answered == 0) {
            throw new IllegalStateException(
                    "%d files brought, %d neither taken nor refused; %d answers meanwhile, %d failed"
                            .formatted(brought.size(), silent, answered, failed));
        }
    }

    /** Answers of how many it can say nothing. */
    private int report(JdbcClient rows, List<Brought> brought) {
        int silent = 0;
        var taken = new TreeMap<String, Integer>();
        var refused = new LinkedHashMap<Path, String>();
        for (var one : brought) {
            if (!one.refused().isEmpty()) {
                refused.put(folder.relativize(one.file()), one.refused() + " (at once)");
                continue;
            }
            var found =
                    rows.sql(
                                    """
                                    select c.type, c.state, c.reason from files.stored s
                                    join files.content c on c.sha256 = s.sha256 where s.id = :id
                                    """)
                            .param("id", one.id())
                            .query((row, n) ->
                                    new Outcome(
                                            row.getString("type"),
                                            row.getString("state"),
                                            java.util.Objects.requireNonNullElse(
                                                    row.getString("reason"), "")))
                            .optional()
                            .orElse(new Outcome("", "", ""));
            if (found.state().equals("examined")) {
                taken.merge(found.type(), 1, Integer::sum);
            } else if (!found.reason().isEmpty()) {
                refused.put(folder.relativize(one.file()), found.reason());
            } else {
                silent++;
                System.out.printf("  nothing is known of %s%n", folder.relativize(one.file()));
            }
        }
        System.out.printf("%n%d files brought%n", brought.size());
        taken.forEach((type, count) -> System.out.printf("  taken    %5d  %s%n", count, type));
        refused.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Path, String> e) -> e.getValue()))
                .forEach(e -> System.out.printf("  refused  %-22s %s%n", e.getValue(), e.getKey()));
        return silent;
    }

    private static void pages(JdbcClient rows) {
        rows.sql(
                        """
                        select count(*) as files, sum(pages) as pages,
                            sum(processor_millis) as millis
                        from files.content
                        where state = 'examined' and type = 'application/pdf' and bytes > 100000
                        """)
                .query(row -> {
                    System.out.printf(
                            "%nPDF above 100 kB: %d files, %,d pages, %.1f s of processor:"
                                    + " %.0f pages/s/core (text, language, picture)%n",
                            row.getLong("files"),
                            row.getLong("pages"),
                            row.getLong("millis") / 1000.0,
                            row.getLong("pages") * 1000.0 / Math.max(1, row.getLong("millis")));
                });
    }

    private static void answers(String what, List<Load.Measured> measured) {
        var all =
                measured.stream()
                        .flatMapToLong(m -> java.util.Arrays.stream(m.sorted()))
                        .sorted()
                        .toArray();
        int failed = measured.stream().mapToInt(Load.Measured::failed).sum();
        if (all.length > 0) {
            System.out.printf(
                    "%s: %,d answers, p50 %.1f ms, p99 %.1f ms, slowest %.0f ms, failed %d%n",
                    what,
                    all.length,
                    all[all.length / 2] / 1e6,
                    all[(int) (all.length * 0.99)] / 1e6,
                    all[all.length - 1] / 1e6,
                    failed);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
