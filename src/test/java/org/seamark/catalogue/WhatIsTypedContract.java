package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.vocabulary.Descriptor;

/** What readers type finds the same in every index. */
public interface WhatIsTypedContract {

    /** What the index knows by other names. */
    NamesElsewhere NAMES =
            new NamesElsewhere(
                    1,
                    List.of(named("country.MEX", "Mexico", "Мексика")),
                    List.of(named("unbis-lamps", "lamps", "лампы")));

    private static Descriptor named(String code, String english, String russian) {
        return new Descriptor(
                code, Map.of(Language.EN, List.of(english), Language.RU, List.of(russian)));
    }

    /** An empty index, which belongs to a catalogue of its own. */
    ListingIndex index();

    static ListingIndex filled(ListingIndex index, List<Listing> listings) {
        var changes = new ArrayList<Change>();
        for (var listing : listings) {
            changes.add(
                    new Change(index.taken() + changes.size() + 1, listing.reference(), listing));
        }
        index.apply(changes);
        index.show();
        index.commit();
        return index;
    }

    static ListingIndex filled(ListingIndex index, SampleListing... listings) {
        return filled(index, List.of(listings).stream().map(SampleListing::make).toList());
    }

    @Test
    default void titlesAreFoundAsPeopleTypeInTheLanguageTheyRead() {
        var index =
                filled(
                        index(),
                        SampleListing.titled("Global study on smuggling")
                                .title(Language.FR, "Étude mondiale sur le trafic"),
                        SampleListing.titled(Language.FR, "Étude des côtes"),
                        SampleListing.titled(Language.EN, "Etudes of the coast"),
                        SampleListing.titled(Language.AR, "مكافحة الاتجار بالأشخاص"),
                        SampleListing.titled(Language.ZH, "打击偷运移民"),
                        SampleListing.titled(Language.RU, "Всё о миграции"));

        assertThat(beginning(index, Language.EN, "GLOBAL STU"))
                .containsExactly("Global study on smuggling");
        assertThat(beginning(index, Language.FR, "etude mond"))
                .containsExactly("Étude mondiale sur le trafic");
        assertThat(beginning(index, Language.EN, "etude")).first().isEqualTo("Etudes of the coast");
        assertThat(beginning(index, Language.FR, "etude")).last().isEqualTo("Etudes of the coast");
        for (var arabic : List.of("اتجا", "الاتج", "مُكافَحة", "بالاشخاص")) {
            assertThat(beginning(index, Language.AR, arabic)).as(arabic).hasSize(1);
        }
        for (var chinese : List.of("偷", "偷运", "偷运移", "打击偷运移民")) {
            assertThat(beginning(index, Language.ZH, chinese)).as(chinese).hasSize(1);
        }
        assertThat(beginning(index, Language.RU, "все о миг")).hasSize(1);
        for (var none : List.of("", "-", "\"*|()", "udy", "移偷")) {
            assertThat(beginning(index, Language.EN, none)).as(none).isEmpty();
        }
    }

    private static List<String> beginning(ListingIndex index, Language reader, String typed) {
        return index.titled(typed, reader, 5).stream().map(hit -> Hit.plain(hit.title())).toList();
    }

    @Test
    default void whatIsTypedMeansTheSame() {
        var land = "Smuggling of migrants by land";
        var sea = "Migrants by sea and the smuggling of goods";
        var both = "Pushbacks at sea";
        var index =
                filled(
                        index(),
                        SampleListing.titled(land),
                        SampleListing.titled(sea),
                        SampleListing.titled(both).title(Language.FR, "Pushbacks en mer"),
                        SampleListing.titled("Migration routes"));

        assertThat(titles(index, Language.EN, "smuggling*")).containsExactlyInAnyOrder(land, sea);
        assertThat(titles(index, Language.EN, "migration*")).hasSize(1);
        assertThat(titles(index, Language.EN, "SMUGGL*")).hasSize(2);
        assertThat(titles(index, Language.EN, "pushbacks -sea")).isEmpty();
        assertThat(titles(index, Language.EN, "migrants -sea")).containsExactly(land);
        assertThat(titles(index, Language.EN, "“smuggling of migrants”")).containsExactly(land);
        assertThat(titles(index, Language.EN, "«smuggling of migrants»")).containsExactly(land);
        assertThat(titles(index, Language.EN, "smuggling +moon")).isEmpty();
        assertThat(titles(index, Language.EN, "pushbacks | routes")).hasSize(2);
        assertThat(titles(index, Language.EN, "*")).hasSize(4);
        assertThat(exact(index, "How many migrants were smuggled by land?")).isEqualTo(1);
        for (var signs : List.of("\"", "-", "|", "((((", "\\", "- - -", "~", "the")) {
            assertThat(titles(index, Language.EN, signs)).as(signs).isEmpty();
        }
        var han = "a" + "移民偷运".repeat(70);
        for (var longest :
                List.of("a|".repeat(150), "é -م 移* \"".repeat(40), han, "sea ".repeat(75))) {
            assertThat(exact(index, longest)).as(longest).isNotNegative();
        }
    }

    private static long exact(ListingIndex index, String query) {
        return index.search(Search.everything(Language.EN).asking(query)).exact();
    }

    @Test
    default void aNameIsFoundInOtherLanguagesUnlessItIsTakenAway() {
        var index =
                filled(
                        index(),
                        SampleListing.titled("Lamps of Mexico"),
                        SampleListing.titled(Language.RU, "Лампы в Мексике"));
        var search = Search.everything(Language.EN).asking("lamps");
        var found = index.search(search);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.elsewhere()).extracting(Elsewhere::code).containsExactly("unbis-lamps");
        assertThat(index.search(search.without(Set.of("unbis-lamps"))).total()).isEqualTo(1);
        assertThat(titles(index, Language.EN, "Mexico lamps")).hasSize(2);
        assertThat(index.counts(Search.everything(Language.EN), Facet.CONCEPT))
                .containsExactly(new Results.Count("unbis-lamps", 2));
    }

    @Test
    default void aCountryFindsWhatIsClassifiedByItAfterWhatNamesIt() {
        var index =
                filled(
                        index(),
                        SampleListing.titled("Lamps on the coast").countries("MEX"),
                        SampleListing.titled("Lamps of the harbour").countries("GTM"),
                        SampleListing.titled(Language.RU, "Лампы в Мексике"),
                        SampleListing.titled("Lamps of Mexico"));

        assertThat(titles(index, Language.EN, "Mexico"))
                .containsExactly("Lamps of Mexico", "Лампы в Мексике", "Lamps on the coast");
        assertThat(titles(index, Language.EN, "lamps Mexico"))
                .hasSize(3)
                .doesNotContain("Lamps of the harbour");
        assertThat(titles(index, Language.EN, "\"Mexico\"")).containsExactly("Lamps of Mexico");
        var search = Search.everything(Language.EN).asking("Mexico");
        assertThat(index.search(search.without(Set.of("country.MEX"))).total()).isEqualTo(1);
    }

    @Test
    default void whatIsAboutTheSameIsRelated() {
        var one = SampleListing.titled("Lighthouse keepers at the harbour").make();
        var index =
                filled(
                        index(),
                        List.of(
                                one,
                                SampleListing.titled("Keepers of a lighthouse").make(),
                                SampleListing.titled("Something else").make()));

        assertThat(index.related(one.reference(), Language.EN, 5))
                .extracting(hit -> Hit.plain(hit.title()))
                .containsExactly("Keepers of a lighthouse");
    }

    /** Whatever is published between two pieces. */
    @Test
    default void aListIsReadPieceByPieceToItsEnd() {
        var listings = new ArrayList<Listing>();
        for (int i = 0; i < 130; i++) {
            var words = i % 3 == 0 ? "Smuggling of migrants " : "Migrants and smuggling by sea ";
            var listing = SampleListing.titled(words + i).objectives(1 + i % 5);
            if (i % 7 > 0) {
                listing.date("201" + i % 7);
            }
            listings.add(listing.make());
        }
        var index = filled(index(), listings);
        for (var order : Search.Order.values()) {
            for (var words : List.of("", "smuggling of migrants", "migrant*")) {
                var search = Search.everything(Language.EN).asking(words).ordered(order);
                var first = index.search(search).hits();
                var found = new ArrayList<Reference>();
                var place = Optional.of(Place.START);
                while (place.isPresent()) {
                    var stretch = index.after(place.get(), search);
                    assertThat(stretch.results().total()).isGreaterThanOrEqualTo(130);
                    assertThat(stretch.results().hits()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
                    stretch.results().hits().forEach(hit -> found.add(hit.reference()));
                    place = stretch.next().map(next -> Place.read(next.text(), search));
                    if (found.size() == 100 && !search.isScored()) {
                        filled(index, SampleListing.titled("Other").objectives(1));
                    }
                }
                assertThat(found).as("%s %s", order, words).doesNotHaveDuplicates();
                assertThat(found)
                        .as("%s %s", order, words)
                        .containsAll(listings.stream().map(Listing::reference).toList());
                assertThat(found.subList(0, 20))
                        .isEqualTo(first.stream().map(Hit::reference).toList());
            }
        }
    }

    static List<String> titles(ListingIndex index, Language language, String query) {
        return index.search(Search.everything(language).asking(query)).hits().stream()
                .map(hit -> Hit.plain(hit.title()))
                .toList();
    }
}
