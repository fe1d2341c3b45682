package org.seamark.catalogue.oai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.calendar.Calendar;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.SampleListing;
import org.seamark.kernel.Identifiers;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** When and where something is that nobody issued, and what its files are, by OAI-PMH. */
@SeamarkTest
class TimesAndPlacesTests {

    @Autowired MockMvcTester site;
    @Autowired Catalogue catalogue;
    @Autowired Calendar calendar;
    @Autowired Library library;

    private Document record(String code, String format) throws Exception {
        var address =
                "/oai?verb=GetRecord&identifier=oai:localhost:%s&metadataPrefix=%s"
                        .formatted(code, format);
        var answer = site.get().uri(address).exchange().getResponse().getContentAsString();
        return Jsoup.parse(answer, "", Parser.xmlParser());
    }

    @Test
    void anEventIsNotIssuedOnItsDay() throws Exception {
        var key = UUID.randomUUID().toString();
        var talk =
                """
                {"title": {"en": "Talk"}, "format": "other", "starts": "2097-06-22", "ends": "2097-06-24",
                 "mode": "in-person", "venue": "Palais des Nations, Geneva"}
                """;
        var event = JsonMapper.shared().readValue(talk, org.seamark.calendar.Description.class);
        calendar.records().take("test", Map.of(key, event));
        var code = calendar.records().named("test", key).orElseThrow().code();

        var datacite = record(code, "datacite");
        assertThat(datacite.select("date[dateType=Coverage]").text())
                .isEqualTo("2097-06-22/2097-06-24");
        assertThat(datacite.select("date")).hasSize(1);
        assertThat(datacite.select("publicationYear").text()).isNotEqualTo("2097").hasSize(4);
        assertThat(datacite.select("geoLocationPlace").text())
                .isEqualTo("Palais des Nations, Geneva");
        var mods = record(code, "mods");
        assertThat(mods.select("dateIssued")).isEmpty();
        assertThat(mods.select("originInfo[eventType=event] dateOther[point=start]").text())
                .isEqualTo("2097-06-22");
        assertThat(mods.select("dateOther[point=end]").text()).isEqualTo("2097-06-24");
        assertThat(mods.select("place placeTerm").text()).isEqualTo("Palais des Nations, Geneva");
    }

    @Test
    void aProjectWithoutAnEndIsOpen() throws Exception {
        var project =
                SampleListing.titled("Project")
                        .kind(Kind.PROJECT)
                        .date("2019")
                        .objectives(23)
                        .themes("International cooperation", "Boats")
                        .published(Instant.parse("2021-01-02T03:04:05Z"))
                        .make();
        catalogue.publish(List.of(project));
        var code = Identifiers.code(project.reference().id());

        var datacite = record(code, "datacite");
        assertThat(datacite.select("date[dateType=Coverage]").text()).isEqualTo("2019/");
        assertThat(datacite.select("publicationYear").text()).isEqualTo("2021");
        assertThat(datacite.select("subject").eachText()).doesNotHaveDuplicates();
        assertThat(record(code, "mods").select("dateOther").text()).isEqualTo("2019");
    }

    @Test
    void filesAreOfMediaTypesAndRelated() throws Exception {
        var key = UUID.randomUUID().toString();
        var file = new AttachedFile(UUID.randomUUID(), "study.pdf", "pdf", 1, "en");
        library.records()
                .take(
                        "test",
                        Map.of(
                                key,
                                Describing.resource("Filed").files(List.of(file)).description()));
        var code = library.records().named("test", key).orElseThrow().code();

        var datacite = record(code, "datacite");
        assertThat(datacite.select("formats format").text()).isEqualTo("application/pdf");
        assertThat(datacite.select("relatedIdentifier[relationType=HasVersion]").text())
                .endsWith(file.address());
        assertThat(record(code, "mods").select("physicalDescription internetMediaType").text())
                .isEqualTo("application/pdf");
    }
}
