package org.seamark.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SeamarkTest
class HomePageTests {

    @Autowired MockMvcTester pages;

    @Test
    void thePageIsInTheLanguageOfItsAddress() {
        assertThat(pages.get().uri("/ar"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"ar\"", "dir=\"rtl\"");
    }
}
