package org.seamark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.seamark.accounts.web.People;
import org.seamark.accounts.web.Surfer;
import org.seamark.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editors' queue with many submissions, over HTTP and signed in, beside its bare query. */
record DeskBench(Path data, int submissions, Duration each) {

    private static final int EDITORS = 10;
    private static final int CONNECTIONS = 4;
    private static final int QUERIES = 2_000;

    /** What readers of the queue ask for, and how each is called. */
    private record Asked(String name, IntFunction<String> path) {}

    void run(int port) throws Exception {
        Filling.delete(data);
        Files.createDirectories(data);
        try (var server = Server.start(data, port);
                var seamark = WithoutPages.start(data)) {
            var rows = seamark.getBean(JdbcClient.class);
            var people = People.in(seamark);
            var editors =
                    java.util.stream.IntStream.range(0, EDITORS)
                            .mapToObj(one -> people.memberWithCodes(Role.EDITOR))
                            .toList();
            long began = System.nanoTime();
            fill(rows, editors.stream().map(People.Somebody::account).toList());
            analyze(rows);
            System.out.printf(
                    "%,d submissions made in %.1f s%n",
                    submissions, (System.nanoTime() - began) / 1e9);
            var cookies = signIn(port, people, editors.getFirst());
            var places = places(rows);
            System.out.printf(
                    "%n%-34s %9s %8s %8s %8s%n", "", "answers", "p50 ms", "p95 ms", "p99 ms");
            for (int connections : new int[] {1, CONNECTIONS}) {
                for (var asked : asked(places, editors.get(1).account())) {
                    Load.run(server, connections, Duration.ofSeconds(2), asked.path(), cookies);
                    var measured = Load.run(server, connections, each, asked.path(), cookies);
                    print(asked.name() + ", " + connections + " at once", measured.sorted());
                    if (measured.failed() > 0) {
                        throw new IllegalStateException(measured.failed() + " answers failed");
                    }
                }
            }
            print("yardstick: the bare query", yardstick(rows));
        }
    }

    private static String signIn(int port, People people, People.Somebody editor) {
        var surfer = new Surfer("http://localhost:" + port);
        surfer.signIn(editor, "/en/desk");
        surfer.submit(
                "/en/sign-in/code",
                "main form[action$=code]",
                "code",
                people.recoveryCode(editor),
                "next",
                "/en/desk");
        if (surfer.get("/en/desk").status() != 200) {
            throw new IllegalStateException("the editor does not get in");
        }
        return "Cookie: "
                + surfer.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "))
                + "\r\n";
    }

    /** The same ones each time: all is made of the number. */
    private void fill(JdbcClient rows, List<UUID> editors) {
        rows.sql(
                        """
                        insert into contributions.contribution (id, version, kind, owner, content, revision,
                            stage, changed, submitted, assigned)
                        select md5('submission ' || i)::uuid, 1,
                            case when i % 2 = 0 then 'resource' else 'practice' end,
                            md5('owner ' || i % 5000)::uuid,
                            jsonb_build_object(
                                'title', jsonb_build_object('en', 'Submission ' || i || ' on safe harbours'),
                                'objectives', jsonb_build_array((i % 23 + 1)::text),
                                'languages', jsonb_build_array((array['en', 'fr', 'es', 'ar', 'ru', 'zh'])[i % 6 + 1]),
                                'summary', jsonb_build_object('en', repeat('What smugglers charge on route ' || i || '. ', 60))),
                            1,
                            (array['submitted', 'submitted', 'under-review', 'approved'])[i % 4 + 1],
                            now() - make_interval(mins => i), now() - make_interval(mins => i),
                            case when i % 3 > 0 then (:editors::uuid[])[i % :many + 1] end
                        from generate_series(1, :submissions) i
                        """)
                .param("editors", editors.toArray(UUID[]::new))
                .param("many", editors.size())
                .param("submissions", submissions)
                .update();
        rows.sql(
                        """
                        insert into contributions.step (contribution, number, stage, taken_by, note, revision, taken)
                        select id, n, case n when 1 then 'draft' else 'submitted' end, owner, '', n - 1, submitted
                        from contributions.contribution, generate_series(1, 2) n
                        """)
                .update();
    }

    /** The planner learns what is there; only the owner of the tables may tell it. */
    private static void analyze(JdbcClient rows) {
        rows.sql(
                        """
                        set role none;
                        analyze contributions.contribution, contributions.step;
                        set role seamark_app
                        """)
                .update();
    }

    /** Places all over the queue, where somebody has read as far as that. */
    private static List<String> places(JdbcClient rows) {
        return rows
                .sql(
                        """
                        select submitted, id from contributions.contribution
                        order by submitted, id
                        """)
                .query((row, n) ->
                        n % 500 == 0
                                ? Objects.requireNonNull(row.getObject(1, OffsetDateTime.class))
                                                .toInstant()
                                        + "_"
                                        + row.getString(2)
                                : "")
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .filter(place -> !place.isEmpty())
                .toList();
    }

    private static List<Asked> asked(List<String> places, UUID another) {
        var narrowed = new LinkedHashMap<String, String>();
        narrowed.put("first page", "");
        narrowed.put("mine", "assigned=me");
        narrowed.put("nobody's", "assigned=nobody");
        narrowed.put("another editor's", "assigned=" + another);
        narrowed.put("practices, approved", "kind=practice&stage=approved");
        narrowed.put("objective 9", "objective=9");
        narrowed.put("in Arabic, practices", "language=ar&kind=practice");
        var asked =
                narrowed.entrySet().stream()
                        .map(one -> new Asked(one.getKey(), number -> path(one)))
                        .collect(Collectors.toCollection(java.util.ArrayList::new));
        asked.add(
                new Asked(
                        "anywhere in it",
                        number -> "/en/desk?after=" + places.get(number % places.size())));
        return asked;
    }

    private static String path(Map.Entry<String, String> narrowed) {
        return "/en/desk" + (narrowed.getValue().isEmpty() ? "" : "?" + narrowed.getValue());
    }

    private static long[] yardstick(JdbcClient rows) {
        var took = new long[QUERIES];
        for (int i = 0; i < QUERIES; i++) {
            long began = System.nanoTime();
            rows.sql(
                            """
                            select id, kind, stage, title, submitted, assigned
                            from contributions.contribution
                            where stage in ('submitted', 'under-review', 'approved')
                            order by submitted, id limit 26
                            """)
                    .query((row, n) -> row.getString("title"))
                    .list();
            took[i] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        return took;
    }

    private static void print(String what, long[] sorted) {
        System.out.printf(
                "%-34s %,9d %8.1f %8.1f %8.1f%n",
                what, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
