package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Scope;

class OrderingRuleTests {

    @Example
    void theGlobalComesBeforeTheRegionalTheNationalAndTheLocal() {
        var local = SampleListing.titled("local").scope(Scope.LOCAL).objectives(1, 2, 3).make();
        var national = SampleListing.titled("national").scope(Scope.NATIONAL).make();
        var regional = SampleListing.titled("regional").scope(Scope.REGIONAL).make();
        var global = SampleListing.titled("global").scope(Scope.GLOBAL).make();
        var unknown = SampleListing.titled("of unknown scope").date("2024").make();

        assertThat(sorted(unknown, local, national, regional, global))
                .containsExactly(global, regional, national, local, unknown);
    }

    @Example
    void withinAScopeTheMoreComprehensiveComesFirst() {
        var one = SampleListing.titled("one").scope(Scope.GLOBAL).objectives(9).date("2024");
        var three = SampleListing.titled("three").scope(Scope.GLOBAL).objectives(7, 9, 10);

        assertThat(sorted(one.make(), three.make()))
                .extracting(listing -> listing.title().in(Language.EN).orElseThrow())
                .containsExactly("three", "one");
    }

    @Example
    void theNewerComesBeforeTheOlderAndTheUndatedLast() {
        var undated = SampleListing.titled("undated").make();
        var old = SampleListing.titled("old").date("0001").make();
        var year = SampleListing.titled("year").date("2018").make();
        var day = SampleListing.titled("day").date("2018-12-19").make();

        assertThat(sorted(undated, old, year, day)).containsExactly(day, year, old, undated);
    }

    @Example
    void whatIsEqualStandsInTheOrderOfTheIndex() {
        var first = SampleListing.of(new UUID(1, 9)).title(Language.EN, "a").make();
        var second = SampleListing.of(new UUID(1L << 40, 1)).title(Language.EN, "a").make();

        assertThat(sorted(second, first)).containsExactly(first, second);
    }

    @Property(tries = 300)
    void theOrderIsTotal(
            @ForAll("listings") Listing a,
            @ForAll("listings") Listing b,
            @ForAll("listings") Listing c) {
        var order = OrderingRule.ORDER;

        assertThat(sign(a, b)).isEqualTo(-sign(b, a));
        assertThat(sign(a, b) == 0).isEqualTo(rankAndId(a).equals(rankAndId(b)));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Property(tries = 300)
    void theRankAgreesWithTheOrder(@ForAll("listings") Listing a, @ForAll("listings") Listing b) {
        long difference = OrderingRule.rank(a) - OrderingRule.rank(b);

        if (difference != 0) {
            assertThat(sign(a, b)).isEqualTo(Long.signum(difference));
        }
    }

    @Property(tries = 50)
    void whereAListingStoodBeforeDoesNotMatter(@ForAll("lists") List<Listing> listings) {
        var shuffled = new ArrayList<>(listings);
        Collections.shuffle(shuffled, new Random(listings.size()));

        assertThat(shuffled.stream().sorted(OrderingRule.ORDER).toList())
                .isEqualTo(listings.stream().sorted(OrderingRule.ORDER).toList());
    }

    @Provide
    Arbitrary<Listing> listings() {
        var dates = Arbitraries.of("0001", "1999-12", "2018-12-19", "2024", "9999-12-31", "");
        var scopes = Arbitraries.of(Scope.class).injectNull(0.2);
        var covered = Arbitraries.integers().between(0, 23);
        var ids = Arbitraries.longs().tuple2().map(pair -> new UUID(pair.get1(), pair.get2()));
        return Combinators.combine(ids, scopes, covered, dates).as(OrderingRuleTests::listing);
    }

    @Provide
    Arbitrary<List<Listing>> lists() {
        return listings().list().uniqueElements(Listing::reference).ofMaxSize(30);
    }

    private static Listing listing(
            UUID id, @org.jspecify.annotations.Nullable Scope scope, int covered, String date) {
        var listing = SampleListing.of(id).title(Language.EN, "title");
        listing.objectives(IntStream.range(0, covered).toArray());
        if (scope != null) {
            listing.scope(scope);
        }
        return (date.isEmpty() ? listing : listing.date(date)).make();
    }

    private static String rankAndId(Listing listing) {
        return OrderingRule.rank(listing) + " " + listing.reference();
    }

    private static int sign(Listing one, Listing other) {
        return Integer.signum(OrderingRule.ORDER.compare(one, other));
    }

    private static List<Listing> sorted(Listing... listings) {
        return List.of(listings).stream().sorted(OrderingRule.ORDER).toList();
    }
}
