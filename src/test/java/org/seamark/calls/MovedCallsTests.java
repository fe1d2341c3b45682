package org.seamark.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.database.Database;
import org.seamark.database.EarlierDatabase;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The version before kept calls among the contributions. */
@SeamarkTest
class MovedCallsTests {

    @Autowired Database database;
    @Autowired JsonMapper json;

    @Test
    void callsComeAlongWithWhatAnswersThem() {
        try (var earlier =
                new EarlierDatabase(
                        database,
                        one ->
                                !one.startsWith("calls/")
                                        && !one.matches("contributions/V([89]|\\d\\d)__.*"))) {
            earlier.client()
                    .sql(
                            """
                            insert into contributions.call (id, version, topic, rationale, invited,
                                contact, opens, deadline, closed)
                            values ('00000000-0000-0000-0000-000000000001', 3, '{"en": "Piers"}',
                                '{"en": "Why."}', '{}', '', '2026-01-01', '2026-02-01', now())
                            """)
                    .update();
            earlier.client()
                    .sql(
                            """
                            insert into contributions.contribution (id, version, kind, owner,
                                content, revision, call, stage, changed)
                            values (gen_random_uuid(), 0, 'practice', gen_random_uuid(), '{}', 0,
                                '00000000-0000-0000-0000-000000000001', 'draft', now())
                            """)
                    .update();

            earlier.upgrade();

            var call = new Calls(earlier.client(), json).find(new UUID(0, 1)).orElseThrow();
            assertThat(call.topic().in(Language.EN)).contains("Piers");
            assertThat(call.version()).isEqualTo(3);
            assertThat(call.closed()).isNotNull();
            assertThat(earlier.isOpen("calls.call")).isTrue();
            assertThat(
                            earlier.client()
                                    .sql("select call from contributions.contribution")
                                    .query(UUID.class)
                                    .single())
                    .isEqualTo(call.id());
        }
    }
}
