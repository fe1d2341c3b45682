package org.seamark.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.Moves;
import org.seamark.catalogue.opensearch.SilentOpenSearch;
import org.seamark.kernel.Language;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

@SeamarkTest
class SilentIndexTests {

    @Autowired Library library;
    @Autowired Moves moves;
    @Autowired Edition edition;

    @Test
    void aRecordIsReadWithoutRelatedEntriesAndNotKept() {
        var resource = Describing.resource("Read all the same").description();
        library.records().take("test", Map.of("silent", resource));
        var record = library.records().named("test", "silent").orElseThrow();
        var site = new SiteAddress("https://example.org");
        var response = new MockHttpServletResponse();
        var shown = new ArrayList<RecordPage>();

        new RecordPages(SilentOpenSearch.index(), moves, site, edition, file -> Optional.empty())
                .answer(
                        Language.EN,
                        record,
                        record.address(),
                        response,
                        (read, page) -> {
                            shown.add(page);
                            return new ModelAndView();
                        });

        assertThat(shown).singleElement().satisfies(page -> assertThat(page.related()).isEmpty());
        assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    }
}
