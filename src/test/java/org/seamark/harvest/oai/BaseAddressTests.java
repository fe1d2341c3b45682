package org.seamark.harvest.oai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://a.example.org/oai, https://a.example.org/oai",
        "https://a.example.org/oai?, https://a.example.org/oai",
        "https://a.example.org/oai?verb=Identify, https://a.example.org/oai",
        "https://a.example.org/oai?verb=ListRecords&metadataPrefix=oai_dc&set=x#top, https://a.example.org/oai",
        "https://a.example.org/index.php?page=oai, https://a.example.org/index.php?page=oai",
        "https://a.example.org/index.php?page=oai&verb=Identify, https://a.example.org/index.php?page=oai",
        "https://a.example.org/i?verb=Identify&j=1&setting=2, https://a.example.org/i?j=1&setting=2"
    })
    void onlyWhatBelongsToARequestIsCutOff(String given, String base) {
        assertThat(BaseAddress.of(given)).hasToString(base);
    }
}
