package org.seamark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SeamarkTest
class CatalogueTests {

    @Autowired Catalogue catalogue;
    @Autowired JdbcClient database;
    @Autowired ListingIndex index;
    @Autowired IndexLevel level;
    @Autowired TransactionTemplate transaction;

    private List<Change> after(long number) {
        return catalogue.changesAfter(number, 100);
    }

    @Test
    void whatIsReadFromTheTableIsWhatWasPublished() {
        var fresh = new FreshListings(); // never asked to keep any, as in a process without index
        var listing = SampleListing.titled("Read again").make();
        fresh.keep(1, List.of(listing));
        assertThat(fresh.after(0)).isEmpty();

        long before = catalogue.latest();
        catalogue.publish(listing);
        catalogue.publish(SampleListing.titled("The next").make());
        var handedOver = after(before).getFirst();
        after(catalogue.latest()); // what is taken is kept no longer
        var read = after(before).getFirst();

        assertThat(handedOver.listing()).isEqualTo(listing);
        assertThat(read).isEqualTo(handedOver);
    }

    @Test
    void theNumberOfWhatWasRolledBackIsGivenToTheNext() {
        long before = catalogue.latest();
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> {
                            catalogue.publish(SampleListing.titled("Never").make());
                            throw new IllegalStateException("rolled back");
                        }))
                .isInstanceOf(IllegalStateException.class);
        var listing = SampleListing.titled("Instead").make();
        catalogue.publish(listing);

        assertThat(catalogue.latest()).isEqualTo(before + 1);
        assertThat(after(before)).extracting(Change::listing).containsExactly(listing);
    }

    @Test
    void aListingPublishedAndTakenBackIsGone() throws Exception {
        long before = catalogue.latest();
        var listing = SampleListing.titled("Not for long").make();
        transaction.executeWithoutResult(status -> {
            catalogue.publish(listing);
            catalogue.withdraw(listing.reference());
        });

        assertThat(after(before)).hasSize(1).allMatch(change -> change.listing() == null);
        assertThat(level.await(taken -> {})).isTrue();
        assertThat(index.references()).doesNotContain(listing.reference());
        catalogue.withdraw(listing.reference());
        assertThat(catalogue.latest()).isEqualTo(before + 2);
    }

    @Test
    void publishersAndThoseWhoTakeBackDoNotWaitForEachOther() {
        var listing = SampleListing.titled("Contested").make();
        var both =
                IntStream.range(0, 60)
                        .mapToObj(i ->
                                CompletableFuture.runAsync(() -> {
                                    if (i % 2 == 0) {
                                        catalogue.publish(listing);
                                    } else {
                                        catalogue.withdraw(listing.reference());
                                    }
                                }))
                        .toArray(CompletableFuture[]::new);

        assertThat(CompletableFuture.allOf(both)).succeedsWithin(java.time.Duration.ofMinutes(1));
    }

    @Test
    void numbersMeanTheSameChangesUntilABackupIsRestored() {
        transaction.executeWithoutResult(status -> {
            var lineage = catalogue.lineage();
            var identity = catalogue.identity();
            Catalogue.beginAnew(database);
            assertThat(catalogue.identity()).isNotEqualTo(identity);
            assertThat(catalogue.lineage()).isEqualTo(lineage);

            Catalogue.branchOff(database);
            assertThat(catalogue.lineage()).isNotEqualTo(lineage);
            status.setRollbackOnly();
        });
    }
}
