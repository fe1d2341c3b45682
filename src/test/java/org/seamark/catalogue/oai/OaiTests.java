package org.seamark.catalogue.oai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.SampleListing;
import org.seamark.catalogue.Span;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.PartialDate;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.vocabulary.Classification;
import org.seamark.vocabulary.DocumentType;
import org.seamark.vocabulary.Objective;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SeamarkTest
class OaiTests {

    @Autowired MockMvcTester site;
    @Autowired Catalogue catalogue;
    @Autowired Library library;
    @Autowired Lists lists;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    private Document ask(String query) throws Exception {
        var response = site.get().uri("/oai?" + query).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("text/xml");
        assertThat(response.getCookies()).isEmpty();
        return read(response.getContentAsByteArray());
    }

    /** Only what is well-formed is read. */
    private static Document read(byte[] answer) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer));
        return Jsoup.parse(new String(answer, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private String publish(Describing resource) {
        var key = UUID.randomUUID().toString();
        library.records().take("test", Map.of(key, resource.description()));
        return database.sql("select code from library.resource where source_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    private static Describing study() {
        return Describing.resource("Fees & <Routes>")
                .summary("What smugglers charge.")
                .title(Language.FR, "Prix & routes")
                .type(DocumentType.REPORT)
                .publisher("UNODC")
                .authors("Amina Diallo (0000-0002-1825-0097)")
                .published(PartialDate.parse("2018-06"))
                .symbol("A/RES/73/195")
                .licence("CC BY 4.0")
                .languages(Set.of(Language.FR, Language.EN))
                .links(
                        List.of(
                                new Link(
                                        "https://doi.org/10.18356/9789210057561",
                                        "page",
                                        null,
                                        null)))
                .classified(
                        new Classification(
                                Set.of(new Objective(9)),
                                Set.of(),
                                null,
                                Set.of(),
                                Set.of("NER"),
                                Set.of()));
    }

    private static String record(String code, String format) {
        return "verb=GetRecord&identifier=oai:localhost:" + code + "&metadataPrefix=" + format;
    }

    @Test
    void saysWhatItIs() throws Exception {
        var answer = ask("verb=Identify");

        assertThat(answer.select("Identify > *").stream().map(Element::tagName))
                .startsWith(
                        "repositoryName",
                        "baseURL",
                        "protocolVersion",
                        "adminEmail",
                        "earliestDatestamp",
                        "deletedRecord",
                        "granularity");
        assertThat(answer.select("deletedRecord").text()).isEqualTo("persistent");
        assertThat(answer.select("request[verb=Identify]").text()).endsWith("/oai");
        assertThat(answer.select("responseDate").text())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void writesARecordInEachFormat() throws Exception {
        var code = publish(study());
        var dc = ask(record(code, "oai_dc"));
        assertThat(dc.select("dc|title[xml:lang=fr]").text()).isEqualTo("Prix & routes");
        assertThat(dc.select("dc|creator").text()).isEqualTo("Amina Diallo");
        assertThat(dc.select("dc|identifier").eachText())
                .contains("https://doi.org/10.18356/9789210057561", "A/RES/73/195")
                .anyMatch(address -> address.endsWith(code));
        assertThat(dc.select("dc|language").eachText()).containsExactlyInAnyOrder("en", "fr");
        assertThat(dc.select("dc|coverage").text()).isEqualTo("Niger");
        assertThat(dc.select("dc|rights").text()).isEqualTo("CC BY 4.0");
        assertThat(dc.select("header setSpec").eachText())
                .containsExactlyInAnyOrder(
                        "kind:document", "objective:9", "language:en", "language:fr");

        var datacite = ask(record(code, "datacite"));
        assertThat(datacite.select("identifier[identifierType=DOI]").text())
                .isEqualTo("10.18356/9789210057561");
        assertThat(datacite.select("publicationYear").text()).isEqualTo("2018");
        assertThat(datacite.select("creatorName[nameType=Personal]").text())
                .isEqualTo("Amina Diallo");
        assertThat(datacite.select("resourceType[resourceTypeGeneral=Report]").text())
                .isEqualTo("Report");

        var mods = ask(record(code, "mods"));
        assertThat(mods.select("mods titleInfo title").text()).isEqualTo("Prix & routes");
        assertThat(mods.select("name[type=personal] namePart").text()).isEqualTo("Amina Diallo");
        assertThat(mods.select("name nameIdentifier[type=orcid]").text())
                .isEqualTo("https://orcid.org/0000-0002-1825-0097");
        assertThat(mods.select("identifier[type=isbn]").text()).isEqualTo("9789210057561");
        assertThat(mods.select("identifier[type=doi]").text()).isEqualTo("10.18356/9789210057561");
        assertThat(mods.select("accessCondition").text()).isEqualTo("CC BY 4.0");
    }

    @Test
    void whatIsOnlyLinkedIsRelatedToItAndNotItself() throws Exception {
        var code =
                publish(
                        Describing.resource("With a see also")
                                .links(
                                        List.of(
                                                new Link(
                                                        "https://doi.org/10.1234/other.work",
                                                        "related-document",
                                                        null,
                                                        null),
                                                new Link(
                                                        "https://example.org/text",
                                                        "full-text",
                                                        null,
                                                        null))));

        var datacite = ask(record(code, "datacite"));
        assertThat(datacite.select("identifier[identifierType=URL]").text()).endsWith(code);
        assertThat(
                        datacite.select("relatedIdentifier[relatedIdentifierType=DOI]")
                                .select("[relationType=References]")
                                .text())
                .isEqualTo("10.1234/other.work");
        assertThat(
                        datacite.select("relatedIdentifier[relatedIdentifierType=URL]")
                                .select("[relationType=HasVersion]")
                                .text())
                .isEqualTo("https://example.org/text");
        assertThat(ask(record(code, "mods")).select("identifier[type=doi]")).isEmpty();
        assertThat(ask(record(code, "oai_dc")).select("dc|identifier").eachText())
                .noneMatch(identifier -> identifier.contains("doi.org"));
    }

    @Test
    void whatIsSaidOfANameGoesWithIt() throws Exception {
        var code =
                publish(
                        Describing.resource("Returns")
                                .classified(
                                        new Classification(
                                                Set.of(),
                                                Set.of(),
                                                null,
                                                Set.of(),
                                                Set.of("XKX"),
                                                Set.of())));

        var dc = ask(record(code, "oai_dc")).select("dc|coverage").eachText();
        assertThat(dc).hasSize(2);
        assertThat(dc.getFirst()).isEqualTo("Kosovo*");
        assertThat(dc.getLast()).contains("1244 (1999)");
        assertThat(ask(record(code, "mods")).select("note").text()).contains("1244 (1999)");
        assertThat(
                        ask(record(code, "datacite"))
                                .select("description[descriptionType=Other]")
                                .text())
                .contains("1244 (1999)");
    }

    @Test
    void whatIsHardlyKnownIsWrittenToo() throws Exception {
        var code = publish(Describing.resource("Bare"));

        assertThat(ask(record(code, "datacite")).select("creatorName, publisher").eachText())
                .containsExactly("(:unav)", "(:unav)");
        assertThat(ask(record(code, "mods")).select("title").text()).isEqualTo("Bare");
        assertThat(ask(record(code, "oai_dc")).select("dc|title").text()).isEqualTo("Bare");
    }

    @Test
    void refusesInTheWordsOfTheProtocol() throws Exception {
        assertThat(error("verb=Nothing")).isEqualTo("badVerb");
        assertThat(error("verb=ListRecords")).isEqualTo("badArgument");
        assertThat(error("verb=ListRecords&metadataPrefix=marc"))
                .isEqualTo("cannotDisseminateFormat");
        assertThat(error(record("0000000000", "oai_dc"))).isEqualTo("idDoesNotExist");
        assertThat(error("verb=ListMetadataFormats&identifier=x")).isEqualTo("idDoesNotExist");
        assertThat(error("verb=ListRecords&resumptionToken=x")).isEqualTo("badResumptionToken");
        assertThat(error("verb=ListRecords&metadataPrefix=mods&set=%00"))
                .isEqualTo("noRecordsMatch");
        assertThat(error("verb=ListRecords&metadataPrefix=mods&until=1990-01-01"))
                .isEqualTo("noRecordsMatch");
        assertThat(error("verb=ListRecords&metadataPrefix=mods&from=2990-01-01"))
                .isEqualTo("noRecordsMatch");
        assertThat(ask("verb=ListRecords&x=1").select("request[verb], request[x]")).isEmpty();
    }

    private String error(String query) throws Exception {
        return ask(query).select("error").attr("code");
    }

    @Test
    void isAskedByPostAsWell() throws Exception {
        var response =
                site.post()
                        .uri("/oai")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("verb=ListSets")
                        .exchange()
                        .getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        var answer = read(response.getContentAsByteArray());
        assertThat(answer.select("setSpec").eachText())
                .contains(
                        "kind", "kind:practice", "objective:9", "objective:general", "language:ar");
        assertThat(answer.select("setName").eachText()).contains("Counter smuggling", "Arabic");
    }

    @Test
    void whatWasTakenBackStaysAsDeletedInItsSets() throws Exception {
        var listing = SampleListing.titled("Not for long").objectives(21).make();
        var code = Identifiers.code(listing.reference().id());
        catalogue.publish(listing);
        assertThat(ask(record(code, "oai_dc")).select("metadata")).hasSize(1);
        catalogue.withdraw(listing.reference());

        var answer = ask(record(code, "oai_dc"));
        assertThat(answer.select("header[status=deleted] setSpec").eachText())
                .contains("objective:21", "kind:document");
        assertThat(answer.select("metadata")).isEmpty();
        assertThat(harvest("ListIdentifiers", "&set=objective:21"))
                .contains("oai:localhost:" + code);
    }

    @Test
    void whatChangesDuringAHarvestIsNotMissed() throws Exception {
        var all = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var listings = new ArrayList<org.seamark.catalogue.Listing>();
            for (int n = 0; n < 100; n++) {
                listings.add(SampleListing.titled("Harvested " + n).objectives(17).make());
            }
            catalogue.publish(listings);
            listings.forEach(listing ->
                    all.add("oai:localhost:" + Identifiers.code(listing.reference().id())));
        }
        var first = ask("verb=ListRecords&metadataPrefix=oai_dc&set=objective:17");
        var token = first.select("resumptionToken");
        assertThat(token.attr("cursor")).isEqualTo("0");
        assertThat(harvestedAfterAReindex(token.text())).isNotEmpty();
        var late = SampleListing.titled("Meanwhile").objectives(17).make();
        catalogue.publish(late);
        all.add("oai:localhost:" + Identifiers.code(late.reference().id()));

        var found = new HashSet<>(first.select("header identifier").eachText());
        var rest = first;
        while (!rest.select("resumptionToken").text().isEmpty()) {
            rest = ask("verb=ListRecords&resumptionToken=" + rest.select("resumptionToken").text());
            found.addAll(rest.select("header identifier").eachText());
        }
        assertThat(found).containsAll(all);
        assertThat(rest.select("resumptionToken")).hasSize(1);
    }

    /** As with {@code until}: what changed meanwhile is not of this list any more. */
    @Test
    void aListWhoseRestHasChangedEndsInTheWordsOfTheProtocol() throws Exception {
        var listing = SampleListing.titled("Last of a list").make();
        long before = catalogue.latest();
        catalogue.publish(listing);
        var rest = new Span(before, catalogue.latest(), null);
        var token = new Token(Verb.LIST_RECORDS, "oai_dc", rest, 250, 251).text(lists.seal());
        var goOn = "verb=ListRecords&resumptionToken=" + token;

        assertThat(ask(goOn).select("ListRecords > record")).isNotEmpty();
        catalogue.withdraw(listing.reference());
        assertThat(error(goOn)).isEqualTo("noRecordsMatch");
    }

    private List<String> harvestedAfterAReindex(String token) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            Catalogue.beginAnew(database);
            try {
                return ask("verb=ListRecords&resumptionToken=" + token)
                        .select("header identifier")
                        .eachText();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void onlyWhatHasChangedSinceIsHarvested() throws Exception {
        var before = SampleListing.titled("Before").objectives(18).make();
        catalogue.publish(before);
        Thread.sleep(1_100); // the protocol counts in seconds
        var since = ask("verb=Identify").select("responseDate").text();
        var after = SampleListing.titled("After").objectives(18).make();
        catalogue.publish(after);

        assertThat(harvest("ListRecords", "&set=objective:18&from=" + since))
                .contains("oai:localhost:" + Identifiers.code(after.reference().id()))
                .doesNotContain("oai:localhost:" + Identifiers.code(before.reference().id()));
        assertThat(harvest("ListRecords", "&set=objective:18&until=" + since))
                .contains("oai:localhost:" + Identifiers.code(before.reference().id()));
    }

    private List<String> harvest(String verb, String more) throws Exception {
        var found = new ArrayList<String>();
        var answer = ask("verb=" + verb + "&metadataPrefix=oai_dc" + more);
        while (true) {
            found.addAll(answer.select("header identifier").eachText());
            var token = answer.select("resumptionToken").text();
            if (token.isEmpty()) {
                return found;
            }
            answer = ask("verb=" + verb + "&resumptionToken=" + token);
        }
    }
}
