package org.seamark.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Facet;
import org.seamark.catalogue.Hit;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Search;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;

class LuceneListingIndexTests {

    private final IndexInAFolder index = new IndexInAFolder();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatIsPublishedAgainIsThereOnce() {
        var id = Identifiers.next();
        index.publish(SampleListing.of(id).title(Language.EN, "A first title"));
        index.publish(SampleListing.of(id).title(Language.EN, "Another title"));

        assertThat(index.find(Language.EN, "title")).containsExactly("Another title");
        assertThat(index.find(Language.EN, "first")).isEmpty();
    }

    @Test
    void aListingThatLuceneRefusesKeepsNoOtherOut() {
        var refused = SampleListing.titled("Refused").countries("X".repeat(40_000)).make();
        index.publishTogether(
                List.of(
                        SampleListing.titled("Before").make(),
                        refused,
                        SampleListing.titled("After").make()));

        assertThat(index.find(Language.EN, "before")).hasSize(1);
        assertThat(index.find(Language.EN, "after")).hasSize(1);
        assertThat(index.index().references()).doesNotContain(refused.reference());
        assertThat(index.index().applied()).isEqualTo(3);
    }

    @Test
    void whatIsWithdrawnIsNotFound() {
        var listing = SampleListing.titled("Withdrawn").make();
        index.publish(listing);
        index.withdraw(listing);
        index.withdraw(listing);

        assertThat(index.find(Language.EN, "withdrawn")).isEmpty();
        assertThat(index.index().references()).isEmpty();
    }

    @Test
    void anIndexThatIsOpenedAgainGoesOnFromItsLastCommit() {
        var catalogue = UUID.randomUUID();
        index.index().belongTo(catalogue, 0);
        index.publish(SampleListing.titled("One"), SampleListing.titled("Two"));
        index.reopen();
        index.index().belongTo(catalogue, 0);

        assertThat(index.index().applied()).isEqualTo(2);
        assertThat(index.find(Language.EN, "two")).hasSize(1);
    }

    @Test
    void anIndexOfAnotherCatalogueIsFoundUntilTheNewIsShown() {
        index.index().belongTo(UUID.randomUUID(), 0);
        index.publish(SampleListing.titled("One"));
        index.index().belongTo(UUID.randomUUID(), 0);

        assertThat(index.index().applied()).isNegative();
        assertThat(index.index().taken()).isZero();
        assertThat(index.index().references()).hasSize(1);

        index.index().show();

        assertThat(index.index().applied()).isZero();
        assertThat(index.index().references()).isEmpty();
    }

    @Test
    void anIndexThatIsClosedWhileItIsBuiltGoesOnFromWhatItHasTaken() {
        index.index().belongTo(UUID.randomUUID(), 0);
        index.publish(SampleListing.titled("Old"));
        var catalogue = UUID.randomUUID();
        index.index().belongTo(catalogue, 0);
        index.take(SampleListing.titled("New"));
        index.reopen();
        index.index().belongTo(catalogue, 0);

        assertThat(index.index().taken()).isEqualTo(index.index().applied()).isPositive();
        assertThat(index.find(Language.EN, "old")).isEmpty();
        assertThat(index.find(Language.EN, "new")).hasSize(1);
    }

    @Test
    void changesThatComeAgainChangeNothing() {
        var listing = SampleListing.titled("One").make();
        index.publish(listing);
        index.publish(listing);

        assertThat(index.find(Language.EN, "one")).hasSize(1);
    }

    @Test
    void aWordThatIsNotThereIsCorrected() {
        index.publish(SampleListing.titled("Trafficking in persons"));

        assertThat(index.search(Language.EN, "traficking persons").suggestion())
                .hasValue("trafficking persons");
        assertThat(index.search(Language.EN, "trafficking").suggestion()).isEmpty();
        var other = Search.everything(Language.EN).with(Facet.KIND, "video");
        assertThat(index.index().search(other.asking("traficking")).suggestion()).isEmpty();
        assertThat(index.search(Language.EN, "xyzzyx").suggestion()).isEmpty();
    }

    @Test
    void aWordOfAnotherScriptIsCorrectedToo() {
        index.publish(
                SampleListing.titled(Language.RU, "Незаконный ввоз мигрантов"),
                SampleListing.titled(Language.AR, "تهريب المهاجرين"));

        assertThat(index.search(Language.RU, "мигрнтов").suggestion()).hasValue("мигрантов");
        assertThat(index.search(Language.AR, "تهربب").suggestion()).hasValue("تهريب");
    }

    @Test
    void aTitleIsShownInTheReadersLanguageOrInTheNextBest() {
        index.publish(SampleListing.titled(Language.FR, "Rapport").title(Language.RU, "Доклад"));

        assertThat(index.find(Language.RU, "")).containsExactly("Доклад");
        assertThat(index.find(Language.AR, "")).containsExactly("Rapport");
        assertThat(index.search(Language.AR, "").hits())
                .extracting(Hit::language)
                .containsExactly(Language.FR);
    }

    @Test
    void veryLongWordsAndNamesAreTakenIn() {
        for (var language : Language.values()) {
            index.publish(
                    SampleListing.titled(language, "Long words")
                            .summary(language, "x".repeat(40_000))
                            .text(language, "Б".repeat(40_000) + "移".repeat(40_000))
                            .publisher("p".repeat(40_000)));
        }

        assertThat(index.index().references()).hasSize(6);
    }
}
