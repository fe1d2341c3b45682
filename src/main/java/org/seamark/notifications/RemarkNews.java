package org.seamark.notifications;

import java.util.Optional;
import java.util.UUID;
import org.seamark.accounts.Members;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.remarks.Remark;
import org.seamark.remarks.RemarkBox;
import org.seamark.remarks.RemarkClosed;
import org.seamark.remarks.RemarkLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What is told of remarks: to editors, and to the member who left one. */
@Component
class RemarkNews {

    private static final Actor SELF = new Actor.Machine("notifications");

    private final RemarkBox box;
    private final Members members;
    private final Herald herald;

    RemarkNews(RemarkBox box, Members members, Herald herald) {
        this.box = box;
        this.members = members;
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(RemarkLeft event) {
        var remark = box.find(SELF, event.remark());
        var by = by(remark);
        var page = "desk/remarks/" + remark.id();
        herald.tellAll(
                members.having(Role.EDITOR).stream()
                        .filter(editor -> !by.equals(Optional.of(editor)))
                        .toList(),
                News.of(Topic.DESK_REMARK, remark.id(), remark.record(), page)
                        .saying(remark.kind().key()));
    }

    @ApplicationModuleListener
    void on(RemarkClosed event) {
        var remark = box.find(SELF, event.remark());
        var page = "remarks/" + remark.id();
        Optional.ofNullable(remark.closing())
                .ifPresent(closing ->
                        by(remark)
                                .filter(account -> !account.equals(closing.by()))
                                .ifPresent(account ->
                                        herald.tell(
                                                account,
                                                News.of(
                                                                Topic.REMARK_CLOSED,
                                                                remark.id(),
                                                                remark.record(),
                                                                page)
                                                        .saying(closing.outcome().key()))));
    }

    private static Optional<UUID> by(Remark remark) {
        return Optional.ofNullable(remark.account());
    }
}
