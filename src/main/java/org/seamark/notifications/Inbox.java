package org.seamark.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.Paged;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member was told; nobody sees another’s. */
@Component
public class Inbox {

    private static final int COUNTED = 100;

    private final Notices notices;

    Inbox(Notices notices) {
        this.notices = notices;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(Actor.Member actor, int most, long from) {
        return notices.of(actor.id(), most, from);
    }

    /** A page of it, the latest first. */
    @Transactional(readOnly = true)
    public Paged<Notice> page(Actor.Member actor, int page) {
        return Paged.of(
                page,
                notices.count(actor.id()),
                (most, before) -> notices.of(actor.id(), most, before));
    }

    /** Counted up to a hundred. */
    public int unread(UUID account) {
        return notices.unread(account, COUNTED);
    }

    /** Opens one: it is read now. */
    @Transactional
    public Notice open(Actor.Member actor, UUID id) {
        notices.read(actor.id(), id);
        return notices.find(id)
                .filter(notice -> Optional.of(notice.account()).equals(actor.account()))
                .orElseThrow(OutOfSight::new);
    }

    /** All that was told until a moment is read. */
    @Transactional
    public void readAll(Actor.Member actor, Instant until) {
        notices.readAll(actor.id(), until.atOffset(ZoneOffset.UTC));
    }
}
