package org.seamark.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.StringReader;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.ListingIndex;
import org.seamark.kernel.PartialDate;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.vocabulary.DocumentType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a search finds, for reference managers. */
@SeamarkTest
class CitationExportTests {

    @Autowired MockMvcTester pages;
    @Autowired Library library;
    @Autowired Catalogue catalogue;
    @Autowired ListingIndex index;

    /** Two that would be called the same. */
    @BeforeEach
    void publish() throws InterruptedException {
        library.records().take("test", Map.of("citefish-1", study(), "citefish-2", study()));
        for (int i = 0; index.applied() < catalogue.latest(); i++) {
            if (i > 600) {
                fail("the index does not follow");
            }
            Thread.sleep(50);
        }
    }

    private static org.seamark.library.Description study() {
        return Describing.resource("Citefish & {fees}")
                .type(DocumentType.REPORT)
                .publisher("UNODC")
                .published(PartialDate.parse("2018-06"))
                .description();
    }

    @Test
    void eachEntryOfBibTexHasAKeyOfItsOwnAndSaysWhereItWasFound() throws Exception {
        var read = new BibTeXParser().parse(new StringReader(body("/en/search.bib?q=citefish")));

        assertThat(read.getEntries()).hasSize(2);
        for (BibTeXEntry entry : read.getEntries().values()) {
            assertThat(text(entry, "title")).contains("Citefish");
            assertThat(text(entry, "urldate")).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(text(entry, "note")).startsWith("Seamark: http").contains("/en/library/");
            assertThat(text(entry, "annote")).isEqualTo("citefish");
        }
    }

    @Test
    void eachRecordOfRisSaysWhereItWasFound() throws Exception {
        var lines = body("/en/search.ris?q=citefish").lines().toList();

        assertThat(lines).filteredOn(line -> line.startsWith("TY  - ")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.equals("ER  - ")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.equals("DB  - Seamark")).hasSize(2);
        assertThat(lines).filteredOn(line -> line.startsWith("L2  - http")).hasSize(2);
        assertThat(lines).contains("N1  - citefish");
        assertThat(lines).anyMatch(line -> line.matches("Y2  - \\d{4}/\\d\\d/\\d\\d"));
    }

    private static String text(BibTeXEntry entry, String field) {
        return entry.getField(new Key(field)).toUserString();
    }

    private String body(String address) throws Exception {
        return pages.get().uri(address).exchange().getResponse().getContentAsString();
    }
}
