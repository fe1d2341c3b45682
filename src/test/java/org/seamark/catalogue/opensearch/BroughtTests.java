package org.seamark.catalogue.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BroughtTests {

    private static final String TAKEN =
            """
            {"index": {"_id": "a", "status": 201}}\
            """;

    private static Brought brought(String... items) {
        return new Brought(
                JsonMapper.shared()
                        .readTree("{\"items\": [%s]}".formatted(String.join(",", items))));
    }

    private static String refused(String step, int status) {
        return """
        {"%s": {"_id": "b", "status": %d, "error": {"reason": "so it is"}}}\
        """
                .formatted(step, status);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500, 503})
    void whatMayBeTakenAnotherTimeIsBroughtOnceMore(int status) {
        assertThatThrownBy(() -> brought(TAKEN, refused("index", status)).refused())
                .isInstanceOfSatisfying(
                        Refused.class, again -> assertThat(again.status()).isEqualTo(status));
        assertThatThrownBy(() -> brought(refused("delete", status)).refused())
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsRefusedForWhatItIsIsTold() {
        assertThat(brought(TAKEN, refused("index", 400)).refused())
                .containsExactly(entry("b", "so it is"));
    }

    @Test
    void noDocumentIsToBlameForAnIndexThatIsClosed() {
        var closed =
                """
                {"index": {"_id": "b", "status": 400, "error": {"type": "index_closed_exception"}}}\
                """;

        assertThatThrownBy(() -> brought(closed).refused()).isInstanceOf(Refused.class);
    }

    @Test
    void whatALaterChangeCameBeforeIsNotRefused() {
        assertThat(brought(refused("index", 409), refused("delete", 409)).refused()).isEmpty();
    }

    @Test
    void whatWasNeverThereIsWithdrawnWithoutAWord() {
        assertThat(
                        brought(
                                        """
                                        {"delete": {"_id": "c", "status": 404, "result": "not_found"}}\
                                        """)
                                .refused())
                .isEmpty();
    }
}
