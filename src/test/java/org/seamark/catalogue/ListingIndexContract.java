package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seamark.catalogue.WhatIsTypedContract.filled;
import static org.seamark.catalogue.WhatIsTypedContract.titles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Region;

/**
 * What every index of listings does: filters, orders and counts as the listings themselves say, and
 * finds by words what they are in.
 */
public interface ListingIndexContract extends WhatIsTypedContract {

    int MANY = 150;
    int SEARCHES = 60;

    /** With something of every facet, and dates of which some are the same. */
    private static List<Listing> listings(Random random) {
        var listings = new ArrayList<Listing>();
        var types = DocumentType.values();
        for (int i = 0; i < MANY; i++) {
            var made =
                    SampleListing.titled("Quay " + i)
                            .objectives(1 + random.nextInt(23), 1 + random.nextInt(23))
                            .regions(Region.values()[random.nextInt(Region.values().length)])
                            .countries(List.of("MX", "FR", "EG", "CN").get(random.nextInt(4)))
                            .publisher("Publisher " + random.nextInt(20))
                            .languages(Language.values()[random.nextInt(6)])
                            .kind(Kind.values()[random.nextInt(3)])
                            .published(Instant.ofEpochSecond(1_700_000_000L + random.nextInt(90)));
            if (random.nextInt(4) > 0) {
                made.date("%d-0%d".formatted(2015 + random.nextInt(10), 1 + random.nextInt(9)));
            }
            if (random.nextBoolean()) {
                made.type(types[random.nextInt(types.length)]);
            }
            listings.add(made.make());
        }
        return listings;
    }

    private static Search search(Random random, List<Listing> listings) {
        var search = Search.everything(Language.EN);
        for (int i = random.nextInt(3); i > 0; i--) {
            var facet = Facet.values()[random.nextInt(Facet.values().length)];
            var values = facet.in(listings.get(random.nextInt(listings.size())));
            if (!values.isEmpty()) {
                search = search.with(facet, values.getFirst());
            }
        }
        var orders = Search.Order.values();
        return search.ordered(orders[random.nextInt(orders.length)]).onPage(1 + random.nextInt(3));
    }

    private static boolean matches(Listing listing, Map<Facet, Set<String>> chosen) {
        return chosen.entrySet().stream()
                .allMatch(one ->
                        one.getKey().in(listing).stream().anyMatch(one.getValue()::contains));
    }

    private static Comparator<Listing> order(Search.Order order) {
        var rule =
                Comparator.<Listing>comparingLong(OrderingRule::rank)
                        .thenComparing(one -> one.reference().id());
        Comparator<Listing> newest =
                Comparator.comparing(
                        ListingIndexContract::day, Comparator.nullsLast(Comparator.reverseOrder()));
        Comparator<Listing> oldest =
                Comparator.comparing(
                        ListingIndexContract::day, Comparator.nullsLast(Comparator.naturalOrder()));
        return switch (order) {
            case BEST, COMPREHENSIVE -> rule;
            case NEWEST -> newest.thenComparing(rule);
            case OLDEST -> oldest.thenComparing(rule);
            case ADDED ->
                    Comparator.comparing(Listing::published)
                            .reversed()
                            .thenComparing(one -> one.reference().id());
        };
    }

    private static @Nullable Long day(Listing listing) {
        var date = listing.date();
        return date == null ? null : date.start().toEpochDay();
    }

    private static List<Reference> expected(List<Listing> listings, Search search) {
        return listings.stream()
                .filter(one -> matches(one, search.chosen()))
                .sorted(order(search.order()))
                .map(Listing::reference)
                .toList();
    }

    private static Map<String, Integer> counts(List<Listing> listings, Search search, Facet facet) {
        var others = new EnumMap<Facet, Set<String>>(Facet.class);
        others.putAll(search.chosen());
        others.remove(facet);
        var counts = new TreeMap<String, Integer>();
        listings.stream()
                .filter(one -> matches(one, others))
                .flatMap(one -> facet.in(one).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    @Test
    default void filtersOrdersAndCountsAreThoseOfTheListings() {
        var random = new Random(7);
        var listings = listings(random);
        var index = filled(index(), listings);

        for (int i = 0; i < SEARCHES; i++) {
            var search = search(random, listings);
            var expected = expected(listings, search);
            var found = index.search(search);
            int from = Math.min(expected.size(), (search.page() - 1) * Search.PAGE_SIZE);
            int to = Math.min(expected.size(), from + Search.PAGE_SIZE);

            assertThat(found.total()).as("%s", search).isEqualTo(expected.size());
            assertThat(found.hits().stream().map(Hit::reference))
                    .as("%s", search)
                    .containsExactlyElementsOf(expected.subList(from, to));
            for (var facet : EnumSet.complementOf(EnumSet.of(Facet.CONCEPT))) {
                var counts = new TreeMap<String, Integer>();
                index.counts(search, facet)
                        .forEach(count -> counts.put(count.value(), count.listings()));
                assertThat(counts)
                        .as("%s %s", facet, search)
                        .isEqualTo(counts(listings, search, facet));
                assertThat(counts).containsAllEntriesOf(shown(found, facet));
            }
            var walked = new ArrayList<Reference>();
            index.walk(search, walked::addAll);
            assertThat(walked).isEqualTo(expected);
        }
    }

    private static Map<String, Integer> shown(Results found, Facet facet) {
        var shown = new TreeMap<String, Integer>();
        found.counts(facet).forEach(count -> shown.put(count.value(), count.listings()));
        return shown;
    }

    @Test
    default void wordsAreFoundInEveryLanguageAndTitlesFirst() {
        var index =
                filled(
                        index(),
                        SampleListing.titled("Lighthouses of the inner passage"),
                        SampleListing.titled("Harbours")
                                .summary(Language.EN, "Beside lighthouses."),
                        SampleListing.titled(Language.FR, "Les phares de la côte"),
                        SampleListing.titled(Language.ES, "Los puertos de la costa"),
                        SampleListing.titled(Language.RU, "Маяки на берегу"),
                        SampleListing.titled(Language.AR, "منارات الساحل"),
                        SampleListing.titled(Language.ZH, "海岸的灯塔"),
                        SampleListing.titled("Ports")
                                .text(Language.EN, "Far from any breakwater."));

        assertThat(titles(index, Language.EN, "lighthouse"))
                .containsExactly("Lighthouses of the inner passage", "Harbours");
        assertThat(titles(index, Language.FR, "phare")).containsExactly("Les phares de la côte");
        assertThat(titles(index, Language.ES, "puerto")).containsExactly("Los puertos de la costa");
        assertThat(titles(index, Language.RU, "маяк")).containsExactly("Маяки на берегу");
        assertThat(titles(index, Language.AR, "منارات")).containsExactly("منارات الساحل");
        assertThat(titles(index, Language.ZH, "灯塔")).containsExactly("海岸的灯塔");
        assertThat(titles(index, Language.EN, "breakwater")).containsExactly("Ports");
        assertThat(titles(index, Language.EN, "\"inner passage\"")).hasSize(1);
        assertThat(titles(index, Language.EN, "lighthouse -harbours")).hasSize(1);
        assertThat(titles(index, Language.EN, "lightho*")).hasSize(2);
        var marked = index.search(Search.everything(Language.EN).asking("lighthouses")).hits();
        assertThat(marked.getFirst().title()).contains(new Hit.Fragment("Lighthouses", true));
    }

    @Test
    default void whereHardlyAnythingHasAllTheWordsSomeWillDo() {
        var index =
                filled(
                        index(),
                        SampleListing.titled("Beacon and buoy"),
                        SampleListing.titled("Beacon"),
                        SampleListing.titled("Buoy"));
        var found = index.search(Search.everything(Language.EN).asking("beacon buoy"));

        assertThat(found.exact()).isEqualTo(1);
        assertThat(found.total()).isEqualTo(3);
        assertThat(Hit.plain(found.hits().getFirst().title())).isEqualTo("Beacon and buoy");
    }

    @Test
    default void whatIsWithdrawnIsGoneAndWhatIsPublishedAgainIsThereOnce() {
        var gone = SampleListing.titled("Gone").make();
        var again = SampleListing.titled("Before").make();
        var index = filled(index(), List.of(gone, again));
        index.apply(List.of(new Change(3, gone.reference(), null)));
        index.apply(
                List.of(
                        new Change(
                                4,
                                again.reference(),
                                SampleListing.of(again.reference().id())
                                        .title(Language.EN, "After")
                                        .make())));
        index.show();

        assertThat(index.applied()).isEqualTo(4);
        assertThat(index.references()).containsExactly(again.reference());
        assertThat(titles(index, Language.EN, "after")).hasSize(1);
        assertThat(titles(index, Language.EN, "before")).isEmpty();
    }

    @Test
    default void anIndexOfAnotherCatalogueIsFoundUntilTheNewIsShown() {
        var index = filled(index(), SampleListing.titled("Old"));
        index.belongTo(UUID.randomUUID(), 0);

        assertThat(index.applied()).isNegative();
        assertThat(index.taken()).isZero();
        assertThat(titles(index, Language.EN, "old")).hasSize(1);

        filled(index, SampleListing.titled("New"));
        assertThat(titles(index, Language.EN, "old")).isEmpty();
        assertThat(titles(index, Language.EN, "new")).hasSize(1);
    }

    @Test
    default void newsAreThoseOfATime() {
        var at = Instant.ofEpochSecond(1_700_000_000);
        var index =
                filled(
                        index(),
                        SampleListing.titled("At the moment").published(at),
                        SampleListing.titled("After it").published(at.plusSeconds(1)),
                        SampleListing.titled("Much later").published(at.plusSeconds(60)));
        var news = index.news(Search.everything(Language.EN), at, at.plusSeconds(30), 10);

        assertThat(news.total()).isEqualTo(1);
        assertThat(Hit.plain(news.hits().getFirst().title())).isEqualTo("After it");
    }

    @Test
    default void titlesAreFoundByTheirBeginnings() {
        var index =
                filled(
                        index(),
                        SampleListing.titled("Côte à côte"),
                        SampleListing.titled("Inner passage"));

        assertThat(index.titled("cot", Language.EN, 5)).hasSize(1);
        assertThat(index.titled("pass inn", Language.EN, 5)).hasSize(1);
        assertThat(index.titled("passx", Language.EN, 5)).isEmpty();
    }

    @Test
    default void whatIsFoundHasAMarkOfItsOwn() {
        var index = filled(index(), SampleListing.titled("Marked"));
        var before = index.state();
        filled(index, SampleListing.titled("Marked again"));
        assertThat(index.state()).isNotEqualTo(before);

        before = index.state();
        index.belongTo(UUID.randomUUID(), 7);
        filled(index, SampleListing.titled("Marked"), SampleListing.titled("Marked again"));
        assertThat(index.state()).isNotEqualTo(before);
    }

    @Test
    default void aSummaryStandsInForOneThatIsNotThere() {
        var half =
                SampleListing.titled("Quay")
                        .title(Language.FR, "Quai")
                        .summary(Language.EN, "Of boats");
        var index = filled(index(), half, SampleListing.titled("Bare quay"));

        var french = index.search(Search.everything(Language.FR).asking("quai")).hits().getFirst();
        assertThat(french.language()).isEqualTo(Language.FR);
        assertThat(Hit.plain(french.summary())).isEqualTo("Of boats");
        assertThat(french.summaryLanguage()).isEqualTo(Language.EN);
        assertThat(french.ownSummary()).isEmpty();
        var bare = index.search(Search.everything(Language.EN).asking("bare")).hits().getFirst();
        assertThat(bare.summary()).isEmpty();
    }
}
