package org.seamark.catalogue.oai;

import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Identifiers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A harvester that others wrote takes the catalogue. */
@SeamarkTest
class OutsideHarvesterTests {

    private static final String PARSER = "javax.xml.stream.XMLInputFactory";

    @LocalServerPort int port;
    @Autowired Catalogue catalogue;

    /** It takes the first piece of a text for the whole, and the JDK gives some in two. */
    @BeforeAll
    static void wholeTexts() {
        System.setProperty(PARSER, WholeTexts.class.getName());
    }

    @AfterAll
    static void asBefore() {
        System.clearProperty(PARSER);
    }

    private ServiceProvider harvester() {
        var base = "http://localhost:" + port + "/oai";
        return new ServiceProvider(
                new Context()
                        .withBaseUrl(base)
                        .withSaveUnparsedMetadata()
                        .withOAIClient(OAIClient.newBuilder().withBaseUrl(base).build()));
    }

    @Test
    void takesEverythingInAllFormats() throws Exception {
        var listings =
                IntStream.range(0, 600)
                        .mapToObj(n -> SampleListing.titled("For harvesters " + n).make())
                        .toList();
        catalogue.publish(listings);
        catalogue.withdraw(listings.getFirst().reference());
        var expected = new HashSet<String>();
        listings.forEach(listing ->
                expected.add("oai:localhost:" + Identifiers.code(listing.reference().id())));
        var harvester = harvester();
        assertThat(harvester.identify().getRepositoryName()).isEqualTo("Seamark");

        var heads = new HashMap<String, Header>();
        harvester
                .listIdentifiers(ListIdentifiersParameters.request().withMetadataPrefix("oai_dc"))
                .forEachRemaining(head -> heads.put(head.getIdentifier(), head));
        assertThat(heads.keySet()).containsAll(expected);
        var taken = "oai:localhost:" + Identifiers.code(listings.getFirst().reference().id());
        assertThat(heads.values())
                .anyMatch(head -> head.isDeleted() && head.getIdentifier().equals(taken));
        for (var format : MetadataFormat.values()) {
            var records = new HashSet<String>();
            harvester
                    .listRecords(ListRecordsParameters.request().withMetadataPrefix(format.prefix))
                    .forEachRemaining(record -> records.add(record.getHeader().getIdentifier()));
            assertThat(records).as(format.prefix).containsAll(expected);
        }
    }
}
