package org.seamark.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.accounts.AccountClosed;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Reference;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

@SeamarkTest
class OwnRemarksTests {

    @Autowired RemarkBox remarks;
    @Autowired OwnRemarks own;

    private final Actor.Member member = someone(Role.MEMBER);
    private final Actor.Member editor = someone(Role.EDITOR);

    private static Actor.Member someone(Role role) {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    }

    @Test
    void whatTheyRemarkedGoesAlongAndStaysAsAVisitors() {
        var said =
                new LeaveRemark(
                        RemarkKind.CORRECTION,
                        new Reference("practices", UUID.randomUUID()),
                        "0000000001",
                        Language.EN,
                        "The year is wrong.",
                        "a@example.org");
        var id = remarks.leave(member, said);
        assertThat(own.of(member.id()).toString()).contains("The year is wrong.", "a@example.org");

        own.on(new AccountClosed(member.id()));

        Awaitility.await().until(() -> remarks.find(editor, id).account() == null);
        assertThat(remarks.find(editor, id).contact()).isNull();
        assertThat(own.of(member.id())).isEmpty();
    }
}
