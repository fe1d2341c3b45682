package org.seamark.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

@SeamarkTest
class PrintsTests {

    @Autowired Prints prints;

    private static String subject() {
        return "contributions/" + UUID.randomUUID();
    }

    /** More than are looked at have words in common. */
    @Test
    void whatHasTheSameIdentifierIsFoundBeforeWhatHasTheSameWords() {
        var mark = UUID.randomUUID().toString();
        var signature = MinHash.signature(Shingles.of("Routes at sea and their fees " + mark));
        var identities = new long[] {MinHash.of("doi:10.5072/" + mark)};
        long work = MinHash.of("work " + mark);
        var all = new LinkedHashMap<String, List<Print>>();
        for (int n = 0; n < 60; n++) {
            all.put(subject(), List.of(new Print(Language.EN, new long[0], 0, signature)));
        }
        var titled = subject();
        var same = subject();
        all.put(titled, List.of(new Print(Language.EN, new long[0], work, signature)));
        all.put(same, List.of(new Print(Language.EN, identities, 0, signature)));
        prints.keep(all);
        try {
            assertThat(prints.matching(new Print(Language.EN, identities, work, signature)))
                    .hasSizeGreaterThan(30)
                    .extracting(Prints.Match::subject)
                    .startsWith(same, titled);
        } finally {
            all.replaceAll((subject, known) -> List.of());
            prints.keep(all);
        }
    }
}
