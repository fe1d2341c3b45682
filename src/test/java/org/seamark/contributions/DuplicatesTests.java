package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.opensearch.SilentOpenSearch;
import org.seamark.forms.Content;
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
    @Autowired EditorsDesk desk;
    @Autowired Forms forms;

    private final Actor member =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.MEMBER));

    private UUID draft(Actor owner, String title) {
        var id = workbench.begin(owner, Kind.PRACTICE, null, null);
        workbench.save(owner, id, 0, SamplePractice.json(title));
        return id;
    }

    private UUID linking(Actor owner, String link) {
        var id = workbench.begin(owner, Kind.PRACTICE, null, null);
        var content =
                SamplePractice.titled("Lamp " + id).with("links", List.of(Map.of("url", link)));
        workbench.save(owner, id, 0, content.json());
        return id;
    }

    @Test
    void whatAnotherHandedInIsNotToldByItsLink() {
        var link = "https://example.org/" + UUID.randomUUID();
        var id = linking(member, link);
        workbench.submit(member, id, "");
        var another = new Actor.Member(UUID.randomUUID(), null, Set.of(Role.MEMBER));
        var duplicates = new Duplicates(SilentOpenSearch.index(), forms, handedIn, drafts, desk);

        var mine = duplicates.of(drafts.open(member, linking(member, link)));
        assertThat(mine.getFirst().title().isEmpty()).isFalse();
        var theirs = duplicates.of(drafts.open(another, linking(another, link)));
        assertThat(theirs.getFirst().key()).isEqualTo("contributions/" + id);
        assertThat(theirs.getFirst().title().isEmpty()).isTrue();
    }

    @Test
    void whatAnotherHandedInIsNotToldByItsTitle() {
        var title = "Buoys and beacons w" + UUID.randomUUID().toString().replace("-", "");
        var id = draft(member, title);
        workbench.submit(member, id, "");
        var another = new Actor.Member(UUID.randomUUID(), null, Set.of(Role.MEMBER));
        var duplicates = new Duplicates(SilentOpenSearch.index(), forms, handedIn, drafts, desk);

        var mine = duplicates.of(drafts.open(member, draft(member, title)));
        assertThat(mine.getFirst().title().isEmpty()).isFalse();
        var close = "Beacons and " + title.substring("Buoys and ".length());
        var theirs = duplicates.of(drafts.open(another, draft(another, close)));
        assertThat(theirs.getFirst().key()).isEqualTo("contributions/" + id);
        assertThat(theirs.getFirst().title().isEmpty()).isTrue();
    }

    @Test
    void editorsAreLedToWhatTheySeeOnTheDesk() {
        var link = "https://example.org/" + UUID.randomUUID();
        var colleague = editor();
        var theirs = linking(colleague, link);
        workbench.submit(colleague, theirs, "");
        var mine = linking(member, link);
        workbench.submit(member, mine, "");
        var duplicates = new Duplicates(SilentOpenSearch.index(), forms, handedIn, drafts, desk);

        assertThat(addresses(duplicates, editor(), mine))
                .containsExactly("desk/contributions/" + theirs);
        assertThat(addresses(duplicates, colleague, mine)).containsOnlyNulls();
        desk.reject(editor(), mine, "The same.");
        assertThat(addresses(duplicates, editor(), mine)).isEmpty();
    }

    private static Actor editor() {
        return new Actor.Member(UUID.randomUUID(), null, Set.of(Role.MEMBER, Role.EDITOR));
    }

    private List<@Nullable String> addresses(Duplicates duplicates, Actor editor, UUID id) {
        var waiting = desk.find(editor, id);
        return duplicates.of(editor, waiting, Content.parse(waiting.content())).stream()
                .<@Nullable String>map(Alike::address)
                .toList();
    }

    @Test
    void whereTheIndexDoesNotAnswerWhatWasHandedInIsStillSeen() {
        var title = "Lanterns w" + UUID.randomUUID().toString().replace("-", "");
        var before = draft(member, title);
        workbench.submit(member, before, "");
        var duplicates = new Duplicates(SilentOpenSearch.index(), forms, handedIn, drafts, desk);

        assertThat(duplicates.of(drafts.open(member, draft(member, title))))
                .extracting(Alike::key)
                .containsExactly("contributions/" + before);
    }
}
