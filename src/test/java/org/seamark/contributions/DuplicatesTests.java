package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.opensearch.SilentOpenSearch;
import org.seamark.forms.Forms;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

@SeamarkTest
class DuplicatesTests {

    @Autowired Workbench workbench;
    @Autowired DraftDesk drafts;
    @Autowired HandedIn handedIn;
    @Autowired Forms forms;

    private final Actor member =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.MEMBER));

    private UUID draft(String title) {
        var id = workbench.begin(member, Kind.PRACTICE, null, null);
        workbench.save(member, id, 0, SamplePractice.json(title));
        return id;
    }

    @Test
    void whereTheIndexDoesNotAnswerWhatWasHandedInIsStillSeen() {
        var title = "Lanterns w" + UUID.randomUUID().toString().replace("-", "");
        var before = draft(title);
        workbench.submit(member, before, "");
        var duplicates = new Duplicates(SilentOpenSearch.index(), forms, handedIn, drafts);

        assertThat(duplicates.of(drafts.open(member, draft(title))))
                .extracting(Alike::key)
                .containsExactly("contributions/" + before);
    }
}
