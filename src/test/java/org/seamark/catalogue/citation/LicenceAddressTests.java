package org.seamark.catalogue.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LicenceAddressTests {

    @Test
    void namesOfCreativeCommonsHaveTheirAddress() {
        assertThat(LicenceAddress.of("CC BY 4.0"))
                .contains("https://creativecommons.org/licenses/by/4.0/");
        assertThat(LicenceAddress.of("cc-by-nc-sa-4.0"))
                .contains("https://creativecommons.org/licenses/by-nc-sa/4.0/");
        assertThat(LicenceAddress.of("CC BY-NC-SA 3.0 IGO"))
                .contains("https://creativecommons.org/licenses/by-nc-sa/3.0/igo/");
        assertThat(LicenceAddress.of("CC0 1.0"))
                .contains("https://creativecommons.org/publicdomain/zero/1.0/");
    }

    @Test
    void otherTermsHaveNone() {
        assertThat(LicenceAddress.of("All rights reserved")).isEmpty();
        assertThat(LicenceAddress.of("CC BY 4.0, except the photographs")).isEmpty();
    }
}
