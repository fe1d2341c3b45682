package org.seamark.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Set;
import java.util.SplittableRandom;
import org.seamark.Seamark;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Classification;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Seamark in a process of its own that publishes and withdraws without end, to be killed; or that
 * says whether its index holds exactly what its table holds.
 */
public final class PublishingProcess {

    private PublishingProcess() {}

    /** Arguments: the data folder, then {@code publish} or {@code check}. */
    public static void main(String[] arguments) throws Exception {
        try (var seamark =
                new SpringApplicationBuilder(Seamark.class)
                        .run(
                                "--seamark.data=" + arguments[0],
                                "--seamark.starter=false",
                                "--server.port=0")) {
            if (arguments[1].equals("publish")) {
                publish(seamark.getBean(Catalogue.class));
            } else {
                System.out.println(check(seamark));
            }
        }
    }

    private static void publish(Catalogue catalogue) {
        var random = new SplittableRandom();
        var published = new ArrayList<Reference>();
        for (int round = 1; ; round++) {
            var listings = new ArrayList<Listing>();
            for (int i = 0; i < 5; i++) {
                var again = !published.isEmpty() && random.nextInt(4) == 0;
                var reference =
                        again
                                ? published.get(random.nextInt(published.size()))
                                : new Reference("library", Identifiers.next());
                if (listings.stream().noneMatch(l -> l.reference().equals(reference))) {
                    listings.add(listing(reference, round));
                    published.add(reference);
                }
            }
            catalogue.publish(listings);
            if (random.nextInt(3) == 0) {
                catalogue.withdraw(published.get(random.nextInt(published.size())));
            }
            System.out.println("published " + round);
        }
    }

    private static Listing listing(Reference reference, int round) {
        return new Listing(
                reference,
                Kind.DOCUMENT,
                "library/" + Identifiers.code(reference.id()),
                LocalizedText.of(Language.EN, "Round " + round),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                Classification.NONE,
                null,
                Set.of(Language.EN),
                Set.of(),
                "Seamark",
                null,
                null,
                Instant.EPOCH,
                false);
    }

    private static String check(ConfigurableApplicationContext seamark)
            throws InterruptedException {
        var catalogue = seamark.getBean(Catalogue.class);
        var index = seamark.getBean(ListingIndex.class);
        while (index.applied() < catalogue.latest()) {
            Thread.sleep(50);
        }
        var table = new HashMap<String, String>();
        seamark.getBean(JdbcClient.class)
                .sql(
                        """
                        select reference, content -> 'title' ->> 'en' as title
                        from catalogue.listing where withdrawn is null
                        """)
                .query((row, n) -> table.put(row.getString("reference"), row.getString("title")))
                .list();
        var found = new HashMap<String, String>();
        int most = Math.max(1, table.size() + 1);
        for (var hit : index.first(Search.everything(Language.EN), most).hits()) {
            found.put(hit.reference().toString(), hit.title().getFirst().text());
        }
        return found.equals(table)
                ? "level at " + table.size()
                : "table " + table.size() + ", index " + found.size() + ", and not the same";
    }
}
