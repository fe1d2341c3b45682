package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.SampleListing;
import org.seamark.contributions.EditorsDesk;
import org.seamark.forms.Content;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import org.seamark.library.load.RecordMapping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seamark harvests what Seamark publishes. */
@SeamarkTest
class OwnRepositoryTests {

    @LocalServerPort int port;
    @Autowired Catalogue catalogue;
    @Autowired HarvestDesk harvests;
    @Autowired Harvester harvester;
    @Autowired EditorsDesk desk;
    @Autowired People people;
    @Autowired JdbcClient database;

    private final String mark = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);

    @Test
    void everythingComesInSeveralPiecesAndOnlyChangesComeAgain() throws Exception {
        var listings =
                IntStream.range(0, 300)
                        .mapToObj(n -> SampleListing.titled("Own " + mark + " " + n).make())
                        .toList();
        catalogue.publish(listings);
        var editor = people.actor(people.member(Role.EDITOR));
        var address = "http://localhost:" + port + "/oai";
        var mapping = RecordMapping.named("oai_dc");
        var source = harvests.add(editor, address, "own" + mark, "oai_dc", "", mapping);

        var first = harvester.run(editor, source, (run, count) -> {});
        assertThat(first.trouble()).isNull();
        assertThat(first.counts().of(Outcome.ADDED)).isGreaterThanOrEqualTo(300);
        assertThat(first.counts().of(Outcome.UNREADABLE)).isZero();
        var code = Identifiers.code(listings.get(7).reference().id());
        assertThat(title(source, code)).isEqualTo("Own " + mark + " 7");

        catalogue.withdraw(listings.get(7).reference());
        var second = harvester.run(editor, harvests.named(source.name()), (run, count) -> {});
        assertThat(second.counts().of(Outcome.DELETED)).isGreaterThanOrEqualTo(1);
        assertThat(second.counts().of(Outcome.ADDED)).isZero();
        harvests.remove(editor, source.name());
    }

    private String title(Source source, String code) {
        var id =
                database.sql(
                                "select contribution from harvest.record where source = ? and identifier = ?")
                        .params(source.id(), "oai:localhost:" + code)
                        .query(UUID.class)
                        .single();
        var one = desk.find(new org.seamark.kernel.Actor.Machine("test"), id);
        return Content.parse(one.content()).texts("title").in(Language.EN).orElseThrow();
    }
}
